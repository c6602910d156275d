import { describe, expect, test } from 'vitest';
import { knowledgeFrom } from '#cli/kb/knowledge.ts';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { apiFiles, apiSiteFiles, type ApiFile } from '#site/formats/api.ts';

const library = libraryOf(readContent('content'));
const file = (path: string) => {
	const found = apiSiteFiles.find((one) => one.path === path);
	return JSON.parse(String(found?.render(library)));
};

describe.each(Object.keys(apiFiles) as ApiFile[])('api/v1/%s.json', (name) => {
	test('keeps to its schema, which lies beside it', () => {
		const data = file(`api/v1/${name}.json`);
		expect(apiFiles[name].schema.safeParse(data).error).toBeUndefined();
		expect(file(`api/v1/${name}.schema.json`)).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: data.$schema,
		});
	});

	test('names the release that the command names', () => {
		expect(file(`api/v1/${name}.json`).release).toBe(knowledgeFrom(library).release);
	});
});

test('the index has every entry, and where the rest of it is', () => {
	const { count, entries } = file('api/v1/index.json');
	expect(entries.map(({ id }: { id: string }) => id)).toEqual(library.entries.map(({ id }) => id));
	expect(count).toBe(entries.length);
	expect(entries[0].markdown).toBe(`https://signpost.example.org/errors/${entries[0].id}/index.md`);
});

test('the last days of models are those of the lists', () => {
	const { lists } = file('api/v1/models.json');
	expect(lists[0].models).toContainEqual({ id: 'claude-2.1', retires: '2025-07-21' });
	expect(lists[0].models.length).toBe(library.models[0]?.models.length);
});
