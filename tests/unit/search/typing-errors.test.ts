import { expect, test } from 'vitest';
import { isMistyped } from '#search/typing-errors.ts';

test.each([
	['two letters exchanged', 'overlaoded', 'overloaded', true],
	['a letter missing', 'concurency', 'concurrency', true],
	['a letter too many', 'tooken', 'token', true],
	['a wrong letter', 'tokem', 'token', true],
	['two errors in a long word', 'certifcaet', 'certificate', true],
	['two errors in a short word', 'tkoem', 'token', false],
	['a short word', 'nmp', 'npm', false],
	['another first letter', 'broken', 'token', false],
	['another word', 'stream', 'string', false],
])('%s: %s for %s', (_, typed, meant, expected) => {
	expect(isMistyped(typed, meant)).toBe(expected);
});
