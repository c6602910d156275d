import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

const settings = (rules: readonly string[]) => JSON.stringify({ permissions: { deny: rules } });

/** Two rules for the wrong tools, and then those that the message proposes. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		warns: true,
		settled: true,
		prepare: (stage) =>
			projectFile(stage, '.claude/settings.json', settings(['Write(docs/**)', 'Glob(src/**)'])),
		types: (stage) => {
			projectFile(stage, '.claude/settings.json', settings(['Edit(docs/**)', 'Read(src/**)']));
			return 'claude';
		},
	}),
];
