import { quickFix } from '#schema/proof.ts';
import { onScreen } from '#witness/proofs/kinds/on-screen.ts';

/** Two letters that have changed places; the name that is suggested is then run. */
export const proofs = [
	onScreen({
		fix: quickFix,
		meets: (screen) => screen.says('/contxet'),
		error: /Unknown command/,
		async plays(screen) {
			const [, suggested = ''] = /Did you mean (\/[\w-]+)\?/.exec(screen.seen()) ?? [];
			await screen.says(suggested);
			await screen.shows(/Context usage/);
		},
	}),
];
