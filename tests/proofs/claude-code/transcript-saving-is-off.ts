import { quickFix } from '#schema/proof.ts';
import { startedAnew } from '#witness/proofs/kinds/started-anew.ts';

/** A variable that a wrapper has set. */
export const proofs = [
	startedAnew({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		env: { CLAUDE_CODE_SKIP_PROMPT_HISTORY: '1' },
		meets: (screen) => screen.says('say hi'),
		error: /Transcript saving is off/,
	}),
];
