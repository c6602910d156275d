import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { refusesModel } from './by-model.ts';
import { onScreen, type OnScreen } from './on-screen.ts';

/** A model that is refused, while others answer. */
interface OtherModel extends Pick<OnScreen, 'fix' | 'signIn' | 'error'> {
	readonly takes: Wanted;
	readonly refused: string;
}

/** Proves that prompts are answered once the command of the fix has chosen another model than Opus. */
export function otherModel({ takes, refused, ...rest }: OtherModel): Proof {
	return onScreen({
		...rest,
		args: ['--model', 'opus'],
		judge: refusesModel('opus', refused),
		async plays(screen, stage, { asked, gave }) {
			await screen.says(stage.code(takes));
			await screen.shows(/Select model/i);
			await screen.picks(/Sonnet/);
			await screen.shows(/Set model/);
			await screen.says('name a flower');
			await screen.shows(/Hello there/);
			const { model = '' } = (asked.at(-1)?.body ?? {}) as { model?: string };
			const answered = gave.at(-1) === undefined && model.includes('sonnet');
			stage.promises('Sonnet answers', answered, { model, gave });
		},
	});
}
