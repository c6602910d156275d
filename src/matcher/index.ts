export { compile } from './compile.ts';
export { distinctiveWords } from './distinctive-words.ts';
export { readFacts } from './facts.ts';
export type { Facts } from './facts.ts';
export { maskSecrets } from './mask-secrets.ts';
export { match } from './match.ts';
export type { MatchOptions } from './match.ts';
export { proposeSignature } from './propose-signature.ts';
export type { Proposal } from './propose-signature.ts';
export { joinIndex, shardsFor, splitIndex } from './split.ts';
export type { SplitIndex } from './split.ts';
export type {
	Confidence,
	Fact,
	IndexRoot,
	Match,
	MatcherIndex,
	Signature,
	SignatureFacts,
	Span,
	Why,
} from './types.ts';
