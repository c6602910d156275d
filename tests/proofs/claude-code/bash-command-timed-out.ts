import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const settings = '.claude/settings.json';
const permissions = { allow: ['Bash'] };

/** A limit of two seconds in the place of two minutes. */
export const proofs = [quickFix, 'Raise the limits'].map((fix) =>
	scriptedModel({
		fix,
		takes: { type: 'json' },
		calls: [{ name: 'Bash', input: { command: 'sleep 5', description: 'Wait' } }],
		env: { BASH_DEFAULT_TIMEOUT_MS: '2000' },
		types: (stage) => {
			const raised: object = JSON.parse(stage.code({ type: 'json' }));
			homeFile(stage, settings, JSON.stringify({ permissions, ...raised }));
			return 'claude';
		},
	}),
);
