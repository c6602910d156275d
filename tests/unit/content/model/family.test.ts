import { expect, test } from 'vitest';
import { membersOf, traitsOf } from '#content/model/family.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

const member = (title: string, vendor: string, kind?: 'rate-limit' | 'overloaded') => {
	const entry = exampleEntry({
		title,
		...(kind === undefined ? {} : { family: { kind, differs: 'It differs.' } }),
	});
	return { ...entry, product: { ...entry.product, vendor } };
};

test('a family is the entries of its kind, vendor by vendor', () => {
	const entries = [
		member('slow down', 'Widgets', 'rate-limit'),
		member('busy', 'Widgets', 'overloaded'),
		member('too fast', 'Gadgets', 'rate-limit'),
		member('alone', 'Gadgets'),
	];
	const titles = membersOf('rate-limit', entries).map(({ data }) => data.title);
	expect(titles).toEqual(['too fast', 'slow down']);
});

test.each([
	[[{ text: 'no more' }], { status: '', code: '' }],
	[[{ text: 'no more', http_status: 429 }], { status: '429', code: '' }],
	[
		[{ text: 'no more' }, { text: 'none left', http_status: 429, error_type: 'rate_limit_error' }],
		{ status: '429', code: 'rate_limit_error' },
	],
	[
		[{ text: 'no more', error_type: 'rate_limit_error', code: 'slow_down' }],
		{ status: '', code: 'slow_down' },
	],
	[[{ text: 'no more', http_status: 402, code: '402' }], { status: '402', code: '' }],
])('of the wordings %j a table shows %j', (signatures, shown) => {
	const { data } = exampleEntry({ signatures });
	expect(traitsOf(data)).toMatchObject(shown);
});
