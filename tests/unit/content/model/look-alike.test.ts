import { expect, test } from 'vitest';
import { tellBy } from '#content/model/look-alike.ts';

const entry = 'widget-api/gone';
const wrapper = { text: 'failed: <reason>', wrapper: true };
const message = { text: 'widget <id> is gone' };

test.each([
	['its author’s words', { entry, tell_by: 'Says *gone*.' }, [message], 'Says *gone*.'],
	['else what it prints', { entry }, [message], 'Prints `widget <id> is gone`'],
	[
		'not what only says that something failed',
		{ entry },
		[wrapper, message],
		'Prints `widget <id> is gone`',
	],
	['unless it prints nothing else', { entry }, [wrapper], 'Prints `failed: <reason>`'],
	['on one line', { entry }, [{ text: 'gone:\n  `w`' }], 'Prints `` gone: `w` ``'],
])('%s', (_, one, signatures, expected) => {
	expect(tellBy(one, { signatures })).toBe(expected);
});

test('nothing is made up about an entry that is not there', () => {
	expect(tellBy({ entry }, undefined)).toBe('');
});
