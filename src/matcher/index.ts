export { match } from './match/match.ts';
export type { MatchOptions } from './match/match.ts';
export { shardsFor } from './match/shards-for.ts';
export { compile } from './table/compile.ts';
export { idsOf } from './table/rows.ts';
export { splitIndex } from './table/split.ts';
export { readFacts } from './text/facts.ts';
export type { Facts } from './text/facts.ts';
export { isWorthShowing } from './tools/worth-showing.ts';
export { answer } from './tools/answer.ts';
export type { Answer } from './tools/answer.ts';
export type {
	CodeSignature,
	Confidence,
	Fact,
	IndexRoot,
	Match,
	MatcherIndex,
	Signature,
	SignatureFacts,
	Span,
	SplitIndex,
	Why,
} from './types.ts';
