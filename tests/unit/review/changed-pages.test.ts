import { describe, expect, test } from 'vitest';
import { changedPages } from '#review/changed-pages.ts';
import { content, entryPath, entryText } from './base.ts';

const newPath = 'errors/example-api/other.mdx';
const renamed = entryText.replace(
	'- "example-api/prompt-too-long"',
	'- "example-api/too-many-words"',
);

describe('changedPages', () => {
	test.each([
		['nothing, when nothing changes', {}, []],
		['an added entry', { [newPath]: entryText }, ['added errors/example-api/other/']],
		[
			'a changed entry',
			{ [entryPath]: `${entryText}\nMore.\n` },
			['changed errors/example-api/too-many-words/'],
		],
		['a removed entry', { [entryPath]: undefined }, ['removed errors/example-api/too-many-words/']],
		[
			'a rename, when the new entry names the old id',
			{ [entryPath]: undefined, [newPath]: renamed },
			['renamed errors/example-api/other/ from example-api/too-many-words'],
		],
		[
			'an addition and a removal, when it does not',
			{ [entryPath]: undefined, [newPath]: entryText },
			['added errors/example-api/other/', 'removed errors/example-api/too-many-words/'],
		],
		[
			'a removal, with the entry that keeps its address',
			{
				[entryPath]: undefined,
				'errors/example-api/result-is-missing.mdx':
					'---\naliases: ["example-api/too-many-words"]\n---\n',
			},
			[
				'changed errors/example-api/result-is-missing/',
				'removed errors/example-api/too-many-words/ to example-api/result-is-missing',
			],
		],
		['a product', { 'products/other.yml': 'name: "Other"\n' }, ['added products/other/']],
		[
			'the list that a guide introduces',
			{ 'guides/x.yml': 'list: "status/429"\n' },
			['added browse/status/429/'],
		],
		[
			'the product that a guide introduces',
			{ 'guides/x.yml': 'list: "product/x"\n' },
			['added products/x/'],
		],
		[
			'an entry whose YAML is broken',
			{ [newPath]: '---\ntitle: "\n---\n' },
			['added errors/example-api/other/'],
		],
		[
			'no page for an id that no page can have',
			{ 'errors/A b/$(x).mdx': entryText },
			['added undefined'],
		],
		['nothing for what is no content', { 'published-ids.txt': 'a/b\n' }, []],
	])('tells %s', (_, changes, expected) => {
		const found = changedPages(content(), content(changes)).map(
			({ change, page, from, heir }) =>
				`${change} ${page}${from ? ` from ${from}` : ''}${heir ? ` to ${heir}` : ''}`,
		);
		expect(found).toEqual(expected);
	});

	test('gives the title as its author wrote it, and the id when there is none', () => {
		const changes = { [newPath]: entryText, 'errors/example-api/z.mdx': 'nothing' };
		expect(changedPages(content(), content(changes)).map(({ title }) => title)).toEqual([
			'The prompt has too many words',
			'example-api/z',
		]);
	});
});
