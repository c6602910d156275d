export { compile } from './compile.ts';
export { match } from './match.ts';
export type { MatchOptions } from './match.ts';
export type {
	Confidence,
	Fact,
	Match,
	MatcherIndex,
	Signature,
	SignatureFacts,
	Span,
	Why,
} from './types.ts';
