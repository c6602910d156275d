import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { refusesWord } from './by-model.ts';
import { onScreen } from './on-screen.ts';

/** A conversation whose second turn is refused, and with it every request that has it in its history. */
interface Rewound {
	readonly fix: string;
	readonly takes: Wanted;
	/** The answer to it. */
	readonly refused: string;
	/** A part of what the screen then says. */
	readonly error: RegExp;
}

const turn = 'what is foxglove';

/** Proves that the conversation goes on after `/rewind` to before the turn, with what came earlier still in it. */
export function rewound({ fix, takes, refused, error }: Rewound): Proof {
	return onScreen({
		fix,
		judge: refusesWord(turn, refused),
		async meets(screen) {
			await screen.says('say hi');
			await screen.shows(/Hello there/);
			await screen.says(turn);
		},
		error,
		async plays(screen, stage, { asked, gave }) {
			await screen.rewinds(stage.code(takes));
			await screen.says('name a flower');
			await screen.still();
			const last = asked.at(-1)?.text ?? '';
			const goesOn = last.includes('say hi') && last.includes('name a flower');
			stage.promises('the conversation goes on', goesOn, last.slice(-900));
			stage.promises('it is accepted', gave.at(-1) === undefined, gave);
		},
	});
}
