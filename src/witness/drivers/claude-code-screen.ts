import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { proxyEnvironment, secrets, type Driver, type Printed } from '../driver.ts';
import { withHome } from '../scene/command.ts';
import { openTerminal } from '../scene/terminal.ts';
import { stable } from '../stable.ts';
import { claudeCode, claudeIn, environmentFor } from './claude-code.ts';

/** Claude Code as people use it: on its screen, with a prompt typed into it. */
export const claudeCodeScreen: Driver = {
	...claudeCode,
	name: 'claude-code-screen',
	modes: ['screen'],
	async *print(scene) {
		for (const one of scene.cases) {
			const text = await withHome(async (home) => {
				for (const [path, settings] of Object.entries(settled(home, scene.version)))
					writeFileSync(join(home, path), settings);
				const env = { ...environmentFor(one), ...proxyEnvironment(one) };
				const command = [...claudeIn(scene), '--model', 'sonnet'];
				const seen = await screenOf(command, { home, env, types: ['say hi'] });
				return stable(seen, { home, folder: scene.folder, given: JSON.stringify(one) });
			});
			if (text !== '') yield { case: one, text } satisfies Printed;
		}
	},
};

/** What a command shows when lines have been typed: all that stands below the last of them. */
export async function screenOf(
	command: readonly string[],
	{ home, env, types }: { home: string; env: Record<string, string>; types: readonly string[] },
): Promise<string> {
	const cwd = join(home, 'project');
	const terminal = openTerminal(command, { cwd, env: { HOME: home, ...env } });
	try {
		if (!(await terminal.shows(/^\s*[❯>]/m, 20_000))) return '';
		await sleep(1_200); // It draws its prompt before it listens.
		for (const line of types) {
			terminal.type('-l', line);
			await sleep(400);
			terminal.type('Enter');
			await terminal.shows(typed(line), 5_000);
			await sleep(1_000);
			await terminal.still(12_000);
		}
		return belowPrompt(await terminal.still(12_000), types.at(-1));
	} finally {
		terminal.close();
	}
}

/** The lines between what was typed, or the first that answers it, and the rule above the next prompt; all when nothing was. @internal */
export function belowPrompt(seen: string, line: string | undefined): string {
	const lines = seen.split('\n').map((one) => one.trimEnd());
	const plain = (some: readonly string[]) =>
		some
			.filter((one) => !isRule(one) && !isStatus(one))
			.join('\n')
			.replaceAll(/\n{3,}/g, '\n\n') // The height of the terminal.
			.trim();
	if (line === undefined) return plain(lines);
	const own = lines.findLastIndex((one) => typed(line).test(one));
	const from = own === -1 ? lines.findIndex((one) => /^\s*[●⎿]/.test(one)) : own + 1;
	const below = from === -1 ? [] : lines.slice(from);
	const rule = below.findIndex(isRule);
	return plain(below.slice(0, rule === -1 ? undefined : rule));
}

const isRule = (line: string) => /^\s*[─╭]{20}/.test(line);

/** Whether a line says how the session is, at the right edge or after a turn; it changes from run to run. */
const isStatus = (line: string) =>
	/^ {8,}(?:tmux |.*\/effort$)|^✻ \S+ for \d+|^\S \S+… \(\d+s/.test(line);

const typed = (line: string) => new RegExp(`^\\s*[❯>] ${RegExp.escape(line)}$`, 'm');

/** The file with the settings of somebody who has used it before, by its path below the home folder. */
export function settled(home: string, version: string): Record<string, string> {
	return { '.claude.json': JSON.stringify(settledIn(join(home, 'project'), version)) };
}

/** The settings of somebody who has used it before: no question comes before the prompt. */
export function settledIn(folder: string, version: string): object {
	return {
		hasCompletedOnboarding: true,
		lastOnboardingVersion: version,
		theme: 'dark',
		numStartups: 5,
		customApiKeyResponses: { approved: [secrets.key.slice(-20)], rejected: [] },
		projects: {
			[folder]: {
				hasTrustDialogAccepted: true,
				hasCompletedProjectOnboarding: true,
				allowedTools: [],
			},
		},
	};
}
