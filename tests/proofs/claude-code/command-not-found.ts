import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import type { Proof } from '#witness/proofs/proof.ts';

/** The program is where the installer puts it, and a new terminal does not look there. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Linux, WSL (bash)',
		clients: ['claude-code'],
		async play(stage) {
			const program = join(stage.home, '.local/bin/claude');
			mkdirSync(dirname(program), { recursive: true });
			symlinkSync(claudeIn(stage.release('claude-code'))[0], program);
			writeFileSync(join(stage.home, '.bashrc'), '');
			const terminal = (input: string) =>
				stage.run({ run: ['bash', '-i'], input: `${input}\nexit\n` });
			stage.recognises((await terminal('claude --version')).stderr);
			const after = `${stage.code({ for: 'Linux, WSL (bash)' })}\nclaude --version`;
			const isThere = ({ stdout }: { stdout: string }) =>
				stdout.includes(stage.release('claude-code').version);
			const same = await terminal(after);
			stage.promises('it starts in this terminal', isThere(same), same);
			const next = await terminal('claude --version');
			stage.promises('it starts in the next terminal', isThere(next), next);
		},
	},
];
