import { example } from '#witness/proofs/kinds/example.ts';

const results = /^status-429 Hello there\.\nstatus-529 Hello there\.$/;
const created = /^msgbatch_\w+ in_progress$/;

export const proofs = [
	...example('a-batch', {
		curl: /"processing_status":"in_progress"/,
		Python: results,
		TypeScript: results,
	}),
	...example('every-parameter', {
		curl: /"processing_status":"in_progress"/,
		Python: created,
		TypeScript: created,
	}),
];
