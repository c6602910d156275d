import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const message = 'messages.0.content.1.image.source.base64.media_type: Field required';
const error = { type: 'error', error: { details: null, type: 'invalid_request_error', message } };
const line = (custom_id: string, result: object) => JSON.stringify({ custom_id, result });
const results = [
	line('row-1', { type: 'succeeded', message: { content: [] } }),
	line('row-2', { type: 'errored', error }),
	line('row-3', { type: 'errored', error }),
];

/** The command reads the reason out of a file of results, and counts its lines. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'macOS, Linux',
		clients: [],
		async play(stage) {
			stage.recognises(results[1] ?? '');
			writeFileSync(join(stage.home, 'project/results.jsonl'), `${results.join('\n')}\n`);
			await stage.uses('jq');
			const run = ['bash', '-ec', stage.code({ for: 'macOS, Linux' })] as const;
			const outcome = await stage.run({ run });
			stage.works(outcome);
			const [count, ...words] = outcome.stdout.trim().split(' ');
			const isIt = count === '2' && words.join(' ') === `invalid_request_error: ${message}`;
			stage.promises('it prints the reason and how many have it', isIt, outcome);
		},
	},
];
