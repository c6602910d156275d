import type { Place } from '#content/read/place.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Codes } from './rule.ts';

/** The code of the checks themselves, which no rule has. */
export const crashCodes = {
	KB001: {
		level: 'error',
		title: 'Crash in a check',
		why: 'A check that crashes has not looked at the rest of the content, so it counts as an error. The other checks have run all the same. The content may be fine: the bug is in the check.',
		says: (rule: string, reason: string, where: string) => [
			`The check \`${rule}\` crashed: ${reason.replace(/\.?$/, '')}${where}.`,
			'This is a bug in the check. Open an issue with its stack and the change that led to it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(crashCodes);

/** What is found when a rule throws, with the stack that leads to its line. */
export function crash(rule: string, error: unknown, place: Place): Finding {
	if (!(error instanceof Error)) return finding('KB001', place, rule, String(error), '');
	const stack = withoutRoot(error.stack ?? '');
	const where = /\bsrc\/[^\s()]+:\d+/.exec(stack)?.[0];
	const found = finding('KB001', place, rule, error.message, where ? ` (${where})` : '');
	return { ...found, stack };
}

/** Paths from the root of the project, as they mean the same to everyone. */
function withoutRoot(stack: string): string {
	return stack.replaceAll(/(?:file:\/\/)?\/[^\s()]*?\/(?=(?:src|tests|node_modules)\/)/g, '');
}
