import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settledIn } from '../../drivers/claude-code-screen.ts';
import { claudeIn } from '../../drivers/claude-code.ts';
import { secrets } from '../../driver.ts';
import { openTerminal, type Terminal } from '../../scene/terminal.ts';
import type { Api, Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';

/** The screen of a Claude Code, typed into as a reader does. */
export class Screen {
	readonly #terminal: Terminal;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
	}

	seen(): string {
		return this.#terminal.seen();
	}

	/** Waits for a text; throws `Broken` when it does not come. */
	async shows(sought: RegExp, seconds = 60): Promise<void> {
		if (await this.#terminal.shows(sought, seconds * 1_000)) return;
		throw new Broken(`The screen does not show ${sought}:\n${this.seen().trim()}`);
	}

	/** Presses keys one after the other, by the names that tmux gives them. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			this.#terminal.type(key);
			await sleep(600); // It draws before it listens again.
		}
	}

	/** Types a line and sends it. */
	async says(line: string): Promise<void> {
		this.#terminal.type('-l', line);
		await sleep(800);
		await this.press('Enter');
	}

	/** Goes back to before the last prompt, as `/rewind` offers it, and empties the line that it leaves. */
	async rewinds(command: string): Promise<void> {
		await this.says(command);
		await this.shows(/Rewind/);
		await this.press('Up', 'Enter');
		await this.shows(/Restore/);
		await this.press('Enter');
		await this.still();
		await this.press('C-u');
	}

	/** Chooses the row of a list that a text stands in. */
	async picks(row: RegExp): Promise<void> {
		await this.still();
		for (let steps = 0; steps < 12; steps += 1) {
			// What was typed before stands above the list, behind the same mark.
			const marked =
				this.seen()
					.match(/^\s*❯ .*$/gm)
					?.at(-1) ?? '';
			if (row.test(marked)) return this.press('Enter');
			await this.press('Down');
		}
		throw new Broken(`No row of the list has ${row}:\n${this.seen().trim()}`);
	}

	/** What stands there when nothing moves any more. */
	still(): Promise<string> {
		return this.#terminal.still(30_000);
	}

	close(): void {
		this.#terminal.close();
	}
}

/** A fix that is played on the screen of Claude Code. */
export interface OnScreen {
	readonly fix: string;
	readonly takes?: Wanted;
	/** The release that meets the error, when it is not the newest that is recorded. */
	readonly release?: string;
	readonly judge?: Judge;
	readonly env?: Readonly<Record<string, string>>;
	readonly signIn?: Readonly<Record<string, string>>;
	readonly args?: readonly string[];
	/** What is changed in the settings of somebody who has used it before. */
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly prepare?: (stage: Stage) => void | Promise<void>;
	/** Whether no prompt stands there at first: a dialog comes before it. */
	readonly opensWith?: RegExp;
	/** Does what leads to the error; says "say hi" when absent. */
	readonly meets?: (screen: Screen, stage: Stage) => Promise<void>;
	/** A part of the error, which is waited for. */
	readonly error: RegExp;
	/** Does what the fix says, and sees what it promises. */
	readonly plays: (screen: Screen, stage: Stage, api: Api) => Promise<void>;
}

const newest = 'claude-code';
const prompt = /^\s*[❯>]/m;

/** Proves that what a fix types into a session ends the error. */
export function onScreen({ fix, takes, release = newest, ...rest }: OnScreen): Proof {
	return {
		fix,
		...(takes?.for === undefined ? {} : { part: takes.for }),
		clients: [release],
		async play(stage) {
			const api = await stage.api(rest.judge ?? messagesApi());
			const { version } = stage.release(release);
			const settings = { ...settledIn(join(stage.home, 'project'), version), ...rest.settings };
			writeFileSync(join(stage.home, '.claude.json'), JSON.stringify(settings));
			await rest.prepare?.(stage);
			const screen = openScreen(stage, claudeIn(stage.release(release)), api, rest);
			try {
				await screen.shows(rest.opensWith ?? prompt);
				await sleep(1_500); // It draws its prompt before it listens.
				await (rest.meets ?? ((one) => one.says('say hi')))(screen, stage);
				await screen.shows(rest.error);
				stage.recognises(await screen.still());
				await rest.plays(screen, stage, api);
			} finally {
				screen.close();
			}
		},
	};
}

/** Opens a screen on which a Claude Code of the proof runs, started by a command. */
export function openScreen(
	stage: Stage,
	command: readonly string[],
	{ url }: Api,
	{ args = [], signIn, env }: Pick<OnScreen, 'args' | 'signIn' | 'env'>,
): Screen {
	const all = {
		HOME: stage.home,
		ANTHROPIC_BASE_URL: url,
		CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
		DISABLE_AUTOUPDATER: '1',
		CLAUDE_CODE_MAX_RETRIES: '0',
		...(signIn ?? { ANTHROPIC_API_KEY: secrets.key }),
		...env,
	};
	const cwd = join(stage.home, 'project');
	return new Screen(openTerminal([...command, ...args], { cwd, env: all }));
}
