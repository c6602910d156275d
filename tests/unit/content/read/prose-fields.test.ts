import { expect, test } from 'vitest';
import { proseFields } from '#content/read/prose-fields.ts';

test.each([
	['errors', 'causes[].text', 'markdown'],
	['errors', 'quick_fix', 'inline'],
	['errors', 'fixes[].title', 'plain'],
	['errors', 'confused_with[].tell_by', 'inline'],
	['errors', 'retired.reason', 'markdown'],
	['products', 'version.text', 'markdown'],
	['guides', 'decide[].when', 'inline'],
	['reference', 'types.*.fields[].description', 'markdown'],
] as const)('in %s, %s holds our own words, read as %s', (name, pattern, kind) => {
	expect(proseFields(name)).toContainEqual({ pattern, mark: kind });
});

test.each([
	['errors', 'signatures[].text'],
	['errors', 'checks[].command'],
	['errors', 'sources[].title'],
	['errors', 'samples[].text'],
	['products', 'version.command'],
	['reference', 'path'],
] as const)('in %s, %s is quoted from elsewhere', (name, quoted) => {
	expect(proseFields(name).map(({ pattern }) => pattern)).not.toContain(quoted);
});

test('no field is named twice, whatever unions it is in', () => {
	const patterns = proseFields('reference').map(({ pattern }) => pattern);
	expect(patterns).toEqual([...new Set(patterns)]);
});
