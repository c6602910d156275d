import { quickFix } from '#schema/proof.ts';
import { startedAnew } from '#witness/proofs/kinds/started-anew.ts';

/** A session with flags that a restart cannot carry over, and one without them. */
export const proofs = [
	startedAnew({
		fix: quickFix,
		args: ['--system-prompt', 'Be brief.'],
		meets: (screen) => screen.says('/tui classic'),
		error: /Cannot switch renderers/,
		types: () => 'claude',
		async after(screen) {
			await screen.says('/tui classic');
			await screen.shows(/Switched back to the classic renderer/);
			await screen.still();
		},
	}),
];
