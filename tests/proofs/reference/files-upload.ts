import { example } from '#witness/proofs/kinds/example.ts';

export const proofs = example('an-upload', {
	curl: /"id":"file_\w+".+"size_bytes":\d+/,
	Python: /^Hello there\.$/,
	TypeScript: /^Hello there\.$/,
});
