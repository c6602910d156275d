import { onScreen } from '#witness/proofs/kinds/on-screen.ts';
import { anew } from '#witness/proofs/kinds/started-anew.ts';

const failing = 'anthropic/500-api-error';
const env = { CLAUDE_CODE_MAX_RETRIES: '10' };
const sent = (all: readonly { readonly path: string }[]): number =>
	all.filter(({ path }) => path.includes('/messages')).length;

export const proofs = [
	/** A line that stays, and a service that goes on failing: the whole message comes without repeats. */
	onScreen({
		fix: 'Read the cause',
		takes: { type: 'shell' },
		env,
		judge: ({ path }, earlier) => {
			if (!path.includes('/messages')) return undefined;
			return sent(earlier) === 1 ? 'network/hang' : failing;
		},
		error: /API error · retrying…/,
		async plays(screen, stage, api) {
			await screen.press('Escape', 'C-c', 'C-c');
			await anew(stage, stage.code({ type: 'shell' }), api, { env }, async (next) => {
				const asked = api.asked.length;
				await next.says('say hi');
				await next.shows(/API Error: 500 Internal server error/, 10);
				const times = sent(api.asked.slice(asked));
				stage.promises('it was asked once', times === 1, times);
			});
		},
	}),
	/** A request that fails, a repeat that is never answered, and one more that is. */
	onScreen({
		fix: 'Send it again',
		env,
		judge: ({ path }, earlier) => {
			if (!path.includes('/messages')) return undefined;
			return [failing, 'network/hang'][sent(earlier)];
		},
		error: /API error · retrying…/,
		// "Press Esc. If the prompt is back in the input line, press Enter."
		async plays(screen) {
			await screen.press('Escape', 'Enter');
			await screen.shows(/Hello there/);
		},
	}),
];
