import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

/** A log in the place of the settings. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		prepare: (stage) => {
			projectFile(stage, 'build.log', ' '.repeat(2 ** 21 + 1));
			projectFile(stage, 'settings.ci.json', '{ "model": "haiku" }');
		},
		before: 'claude --settings build.log',
		types: () => 'claude --settings settings.ci.json',
	}),
];
