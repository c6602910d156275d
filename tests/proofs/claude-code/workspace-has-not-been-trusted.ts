import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { trustedOnce } from '#witness/proofs/kinds/trusted-once.ts';

/** A project whose settings allow a command. */
export const proofs = [
	trustedOnce({
		fix: quickFix,
		args: ['-p', 'say hi'],
		prepare: (stage) =>
			projectFile(stage, '.claude/settings.json', '{"permissions":{"allow":["Bash(ls *)"]}}'),
		sees: (stage, { stdout }) =>
			stage.promises('the prompt is answered', stdout.includes('Hello there'), stdout),
	}),
];
