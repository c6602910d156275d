import { expect, test } from 'vitest';
import foreignTexts from '#checks/foreign-texts.json' with { type: 'json' };
import { entry, findingsIn, replaced } from './base.ts';

const texts = Object.values(foreignTexts).flat();

/** Signatures that were once put on one entry, and passed. */
test.each([
	'Something went wrong',
	'Permission denied',
	'No such file or directory',
	'command not found',
	'connection refused',
	'Connection reset by peer',
	'Connection timed out',
	'Cannot read properties of undefined',
	'undefined is not a function',
	'npm ERR! code <code>',
	'npm error code <code>',
	'Request failed with status code <status>',
	'Error: Request failed with status code <status>',
	'Cannot find module <name>',
	'connect ECONNREFUSED <address>',
	'getaddrinfo ENOTFOUND <host>',
	'No module named <name>',
	'The operation timed out.',
	'Invalid token',
	'Process completed with exit code <code>',
	'Process exited with code 1',
	'unable to get local issuer certificate',
	'self signed certificate',
	'SyntaxError: Unexpected end of JSON input',
	'Traceback (most recent call last)',
])('%j is refused as a signature', async (signature) => {
	const text = `  - text: ${JSON.stringify(signature)}\nquick_fix:`;
	const findings = await findingsIn(replaced(entry, 'quick_fix:', text));
	expect(findings.map(({ code }) => code)).toContain('KB608');
});

test.each([
	// Too little for the matcher to claim anything by.
	'timeout',
	'404 Not Found',
	'Error: <message>',
	// Only this product prints it, though it holds words that all do.
	'Example API: permission denied for the tool <name>',
])('%j claims nothing of others', async (signature) => {
	const text = `  - text: ${JSON.stringify(signature)}\nquick_fix:`;
	const findings = await findingsIn(replaced(entry, 'quick_fix:', text));
	expect(findings.map(({ code }) => code)).not.toContain('KB608');
});

test('there are enough foreign texts, none of them twice', () => {
	expect(texts.length).toBeGreaterThanOrEqual(890);
	expect(texts).toEqual([...new Set(texts)]);
});
