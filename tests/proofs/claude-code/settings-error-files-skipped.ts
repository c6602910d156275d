import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

const settings = (allow: unknown) => JSON.stringify({ permissions: { allow } });

/** A rule that is not in a list. With another base URL the doctor has more to say. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		warns: true,
		asksNothing: true,
		settled: true,
		before: 'env -u ANTHROPIC_BASE_URL claude doctor',
		prepare: (stage) => projectFile(stage, '.claude/settings.json', settings('Bash(npm test)')),
		types: (stage) => {
			projectFile(stage, '.claude/settings.json', settings(['Bash(npm test)']));
			return `unset ANTHROPIC_BASE_URL; ${stage.code({ type: 'shell' })}`;
		},
	}),
];
