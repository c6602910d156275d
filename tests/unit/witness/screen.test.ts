import { expect, test } from 'vitest';
import { belowPrompt } from '#witness/drivers/claude-code-screen.ts';

const rule = '─'.repeat(40);
const edge = ' '.repeat(60);
const banner = ' ▐▛███▛█   Claude Code v2.1.332\n\n';

test.each([
	[
		'the answer to what was typed, without the prompt below it',
		`${banner}❯ say hi\n\n● API Error: 529 Overloaded.\n\n${rule}\n❯\n${rule}\n  ? for shortcuts`,
		'say hi',
		'● API Error: 529 Overloaded.',
	],
	[
		'no line about the session',
		`❯ say hi\n● API Error: 400\n\n✻ Sautéed for 2s · done 9:25 PM\n\n\n${edge}◐ medium · /effort\n${rule}`,
		'say hi',
		'● API Error: 400',
	],
	[
		'what answers a command that is not repeated',
		`${banner}● Unknown command: /hlep. Did you mean /help?\n${rule}`,
		'/hlep',
		'● Unknown command: /hlep. Did you mean /help?',
	],
	[
		'all of it when nothing was typed, without the height of the terminal',
		`${rule}\n Settings Error\n\n\n\n\n ❯ 1. Fix with Claude`,
		undefined,
		'Settings Error\n\n ❯ 1. Fix with Claude',
	],
	['nothing when nothing was answered', `${banner}${rule}\n❯ say`, 'say hi', ''],
])('a recording of the screen has %s', (_, seen, line, text) => {
	expect(belowPrompt(seen, line)).toBe(text);
});
