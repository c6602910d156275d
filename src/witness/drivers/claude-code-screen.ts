import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	proxyEnvironment,
	secrets,
	type Case,
	type Driver,
	type Printed,
	type Scene,
} from '../driver.ts';
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
			const text = await withHome((home) => screenOf(one, scene, home));
			if (text !== '') yield { case: one, text } satisfies Printed;
		}
	},
};

async function screenOf(one: Case, scene: Scene, home: string): Promise<string> {
	const cwd = join(home, 'project');
	writeFileSync(join(home, '.claude.json'), JSON.stringify(settledIn(cwd, scene.version)));
	const env = { HOME: home, ...environmentFor(one), ...proxyEnvironment(one) };
	const terminal = openTerminal([...claudeIn(scene), '--model', 'sonnet'], { cwd, env });
	try {
		if (!(await terminal.shows(/^\s*[❯>]/m, 20_000))) return '';
		await sleep(1_200); // It draws its prompt before it listens.
		terminal.type('-l', 'say hi');
		await sleep(400);
		terminal.type('Enter');
		await terminal.shows(/^\s*[❯>] say hi$/m, 5_000);
		await sleep(1_000);
		const seen = await terminal.still(12_000);
		return stable(afterPrompt(seen), { home, folder: scene.folder, given: JSON.stringify(one) });
	} finally {
		terminal.close();
	}
}

/** The lines between the prompt and the rule above the next one. */
function afterPrompt(seen: string): string {
	const lines = seen.split('\n').map((line) => line.trimEnd());
	const from = lines.findLastIndex((line) => /^\s*[❯>] say hi$/.test(line));
	const below = from === -1 ? [] : lines.slice(from + 1);
	const rule = below.findIndex((line) => /^\s*[─╭]{20}/.test(line));
	return below
		.slice(0, rule === -1 ? undefined : rule)
		.join('\n')
		.trim();
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
