import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const lines = Array.from({ length: 12_000 }, (_, i) => `${i} INFO request served in 12 ms`);
const file_path = 'build.log';

/** A log of half a megabyte, which is read whole and then as the fix says. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		takes: { type: 'client' },
		files: { [file_path]: lines.join('\n') },
		calls: [{ name: 'Read', input: { file_path } }],
		after: [
			{ name: 'Bash', input: { command: `grep -n '^9000 ' ${file_path}` } },
			{ name: 'Read', input: { file_path, offset: 9001, limit: 1 } },
		],
		sees: (stage, result) =>
			stage.promises('the lines are read', result.includes('9000 INFO'), result),
	}),
];
