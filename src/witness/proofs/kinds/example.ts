import { exampleApi } from '../example-api.ts';
import type { Proof } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { secrets } from '../../driver.ts';

/** What each call of an example prints when it is run, by its reader. */
type Printed = Readonly<Partial<Record<keyof typeof languages, RegExp>>>;

/** Proves that the calls of an example, run as they are printed, are accepted and print what they should. */
export function example(id: string, printed: Printed): Proof[] {
	return Object.entries(printed).map(([reader, wanted]) => {
		const language = languages[reader as keyof typeof languages]; // A key of that table.
		return {
			fix: id,
			part: reader,
			clients: language.clients,
			async play(stage) {
				const { outcome, gave } = await language.run(
					stage,
					withoutWaiting(stage.code({ type: language.type })),
				);
				stage.works(outcome);
				stage.promises('the API accepts it', gave.every(isAccepted), gave);
				stage.promises(`it prints ${wanted}`, wanted.test(outcome.stdout.trim()), outcome);
			},
		};
	});
}

const languages = {
	curl: {
		type: 'shell',
		clients: [],
		async run(stage: Stage, code: string) {
			const api = await stage.realApi(exampleApi());
			await stage.uses('curl');
			const env = { ANTHROPIC_API_KEY: secrets.key };
			const outcome = await stage.run({ run: ['bash', '-c', code], env });
			return { outcome, gave: api.gave };
		},
	},
	Python: {
		type: 'python',
		clients: ['anthropic-py'],
		async run(stage: Stage, code: string) {
			const api = await stage.api(exampleApi());
			const outcome = await stage.python('anthropic-py', code, stage.signIn(api));
			return { outcome, gave: api.gave };
		},
	},
	TypeScript: {
		type: 'ts',
		clients: ['anthropic-ts'],
		async run(stage: Stage, code: string) {
			const api = await stage.api(exampleApi());
			const outcome = await stage.typescript('anthropic-ts', code, stage.signIn(api));
			return { outcome, gave: api.gave };
		},
	},
} as const;

const isAccepted = (answer: string | undefined) => answer === undefined;

/** A batch is asked for every minute; here it has ended at once. */
const withoutWaiting = (code: string) =>
	code.replace('time.sleep(60)', 'time.sleep(0)').replace('setTimeout(60_000)', 'setTimeout(0)');
