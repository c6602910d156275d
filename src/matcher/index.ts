export { compile } from './table/compile.ts';
export { distinctiveWords } from './tools/distinctive-words.ts';
export { readFacts } from './tools/facts.ts';
export type { Facts } from './tools/facts.ts';
export { maskSecrets } from './tools/mask-secrets.ts';
export { match } from './match/match.ts';
export type { MatchOptions } from './match/match.ts';
export { proposeSignature } from './tools/propose-signature.ts';
export type { Proposal } from './tools/propose-signature.ts';
export { joinIndex, shardsFor, splitIndex } from './table/split.ts';
export type { SplitIndex } from './table/split.ts';
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
