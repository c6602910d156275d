import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer } from '../answers.ts';
import { secrets, type Case, type Driver, type Printed, type Scene } from '../driver.ts';
import { outcomeOf, withHome } from '../scene/command.ts';
import { stable } from '../stable.ts';
import { environmentFor } from './claude-code.ts';
import { screenOf, settled } from './claude-code-screen.ts';

type LocalScene = Extract<Answer, { gives: 'scene' }>;
type Play = LocalScene['plays'][number];

/** In which modes a scene is played with a client; none when it has no part in it. */
export function playModes({ plays }: LocalScene, { name, modes }: Driver): string[] {
	const of = ({ types }: Play) => {
		if (types !== undefined) return 'screen';
		return modes.includes('uncaught') ? 'uncaught' : 'shell';
	};
	return [...new Set(plays.filter(({ client }) => client === name).map(of))];
}

/** Plays scenes with a client: what its programs print, or what its screen shows, when a shell line has run in a fresh home. */
export async function* played(
	driver: Pick<Driver, 'name' | 'package' | 'packageOf'>,
	scene: Scene,
): AsyncGenerator<Printed> {
	for (const one of scene.cases) {
		const plays = one.answer.gives === 'scene' ? one.answer.plays : [];
		const play = plays.find(({ client }) => client === driver.name);
		if (play === undefined) continue;
		const text = await withHome((home) => printedBy(play, { one, driver, scene, home }));
		// The model has answered as usual: this release has nothing against it.
		if (!/^(?:● )?(?:Hello there\.)?$/.test(text)) yield { case: one, text };
	}
}

async function printedBy(
	play: Play,
	{ one, driver, scene, home }: Readonly<{ one: Case; driver: Client; scene: Scene; home: string }>,
): Promise<string> {
	const { version } = scene;
	const folder = realpathSync(scene.folder); // As Node names the files of a linked package.
	const { name } = driver.packageOf?.(version) ?? driver.package;
	const files = { ...settled(home, version), ...play.files };
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(home, path)), { recursive: true });
		writeFileSync(join(home, path), text);
	}
	const modules = join(folder, 'node_modules');
	symlinkSync(modules, join(home, 'node_modules'));
	const programs = [
		join(folder, 'venv/bin'),
		join(modules, '.bin'),
		join(modules, name),
		join(modules, name, 'bin'),
	];
	const env = {
		...environmentOf(one),
		PATH: [...programs, process.env['PATH']].join(':'),
		...play.env,
	};
	const given = JSON.stringify(one.answer);
	const seen =
		play.types === undefined
			? await outcomeOf({ run: ['sh', '-c', `exec 2>&1\n${play.run}`], env, limit: 60_000 }, home)
			: await screenOf(['sh', '-c', play.run], { home, env, types: play.types });
	const text = typeof seen === 'string' ? seen : seen.stdout;
	return stable(text, { home, folder, given }).trim();
}

type Client = Pick<Driver, 'name' | 'package' | 'packageOf'>;

/** The address of the model that takes part, and a key, under the names that clients read. */
function environmentOf(one: Case): Record<string, string> {
	const { url, credential } = one;
	const key = { OPENAI_API_KEY: secrets.key, GEMINI_API_KEY: secrets.key };
	return {
		...environmentFor(one),
		OPENAI_BASE_URL: `${url}/v1`,
		GOOGLE_GEMINI_BASE_URL: url,
		...(credential === 'key' ? key : {}),
	};
}
