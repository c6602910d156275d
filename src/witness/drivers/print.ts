import { cpSync } from 'node:fs';
import { proxyEnvironment, secrets, type Case, type Printed, type Scene } from '../driver.ts';
import { outcomeOf, withHome, type Command, type Outcome } from '../scene/command.ts';
import { stable } from '../stable.ts';

/** Milliseconds that a client gets for so many cases when it keeps its own retries. */
export const patienceFor = (cases: number): number => 300_000 + (cases - 1) * 10_000;

/** For a client that is a command: starts it for each case, in a home of its own. */
export function eachAlone(
	commandFor: (one: Case, scene: Scene, home: string) => Command,
	textOf: (outcome: Outcome, one: Case) => string | undefined,
) {
	return async function* (scene: Scene): AsyncGenerator<Printed> {
		for (const one of scene.cases) {
			const printed = await withHome(async (home) => {
				const command = commandFor(one, scene, home);
				const env = { ...command.env, ...proxyEnvironment(one) };
				const limit = one.asShipped === true ? patienceFor(1) : command.limit;
				const text = textOf(await outcomeOf({ ...command, env, limit }, home), one)?.trim();
				if (!text) return [];
				const given = JSON.stringify(one.answer);
				return [{ case: one, text: stable(text, { home, folder: scene.folder, given }) }];
			});
			yield* printed;
		}
	};
}

/**
 * For a library: one run of a small program that gets all cases as JSON and writes a JSON line
 * `{"id", "text"}` for each error. The program is copied to the release, so that it finds it.
 */
export function throughProgram(
	command: (folder: string) => Command['run'],
	env: Record<string, string> = {},
) {
	return async function* (scene: Scene): AsyncGenerator<Printed> {
		copyPrograms(scene.folder);
		const input = JSON.stringify(
			scene.cases.map(({ answer, mode, url, proxy, credential, asShipped }, id) => {
				const streams = answer.gives === 'stream' || mode === 'stream';
				return { id, mode, url, proxy, asShipped, streams, answer, secret: secrets[credential] };
			}),
		);
		const asShipped = scene.cases.some((one) => one.asShipped);
		const limit = asShipped ? patienceFor(scene.cases.length) : 60_000 + scene.cases.length * 3_000;
		const { stdout, stderr, code } = await withHome((home) =>
			outcomeOf({ run: command(scene.folder), env, input, cwd: scene.folder, limit }, home),
		);
		if (code !== 0)
			process.stderr.write(`The program ended with ${code}: ${stderr.slice(-2000)}\n`);
		for (const line of stdout.split('\n').filter((line) => line.startsWith('{'))) {
			const { id, text } = JSON.parse(line) as { id: number; text: string }; // The program wrote it.
			const one = scene.cases[id];
			if (one === undefined || text.trim() === '') continue;
			const given = JSON.stringify(one.answer);
			yield { case: one, text: stable(text, { folder: scene.folder, given }) };
		}
	};
}

/** Copies the programs to a release, where they find its packages. */
export function copyPrograms(folder: string): void {
	cpSync(new URL('../programs', import.meta.url), folder, { recursive: true });
}
