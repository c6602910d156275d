import { quickFix } from '#schema/proof.ts';
import { homeFile, homeProgram } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const settings = (launcher: string) =>
	JSON.stringify({ env: { CLAUDE_CODE_PROCESS_WRAPPER: launcher } });

/** A launcher that is not there, and then one that ends with `exec "$@"`. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		settled: true,
		asksNothing: true,
		prepare: (stage) => homeFile(stage, '.claude/settings.json', settings('/opt/corp/launcher')),
		before: 'claude --bg "say hi"',
		types: (stage) => {
			const script = `#!/bin/sh\ntouch "${stage.home}/launched"\nexec "$@"\n`;
			const launcher = homeProgram(stage, 'launcher', script);
			homeFile(stage, '.claude/settings.json', settings(launcher));
			return 'claude daemon stop --any; claude --bg "say hi"; test -e ~/launched';
		},
		sees: (stage, _, { stdout }) =>
			stage.promises('it says `backgrounded`', stdout.includes('backgrounded'), stdout),
	}),
];
