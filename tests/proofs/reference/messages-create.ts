import { example } from '#witness/proofs/kinds/example.ts';

const text = /^Hello there\.$/;

export const proofs = [
	...example('a-call', { curl: /"stop_reason":"end_turn"/, Python: text, TypeScript: text }),
	...example('tool-round-trip', { Python: text, TypeScript: text }),
	...example('stream', {
		curl: /^event: message_start[^]+event: message_stop\n/m,
		Python: /^Hello there\.\nend_turn$/,
		TypeScript: /^Hello there\.\nend_turn$/,
	}),
];
