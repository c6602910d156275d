import { example } from '#witness/proofs/kinds/example.ts';

export const proofs = example('a-count', {
	curl: /^\{"input_tokens":\d+\}$/,
	Python: /^\d+$/,
	TypeScript: /^\d+$/,
});
