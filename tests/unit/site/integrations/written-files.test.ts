import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { writtenFiles } from '#site/integrations/written-files.ts';

const library = libraryOf(readContent('src/checks/example-content'));
const [first] = library.entries;
const { hooks } = writtenFiles(() => library);

test('a build gets four files beside the page of each entry, two beside that of an operation, and those of the site', () => {
	const out = mkdtempSync(join(tmpdir(), 'written-files-'));
	// Only what the hook uses of Astro's context.
	const context = { dir: pathToFileURL(`${out}/`), logger: { info: () => undefined } };
	(hooks['astro:build:done'] as (context: unknown) => void)(context);
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
	for (const { id } of library.entries) {
		const own = files.filter((file) => file.startsWith(`errors/${id}`) && /\.\w+$/.test(file));
		expect(own.map((file) => file.slice(`errors/${id}`.length)).sort()).toEqual([
			'.json',
			'.png',
			'/card.json',
			'/index.md',
		]);
	}
	const ofTheSite = files.filter((file) => /\.\w+$/.test(file) && !file.startsWith('errors'));
	expect(ofTheSite.sort()).toEqual([
		'.well-known/agent-skills/index.json',
		'.well-known/agent-skills/look-up-errors/SKILL.md',
		'api/v1/codes.json',
		'api/v1/codes.schema.json',
		'api/v1/index.json',
		'api/v1/index.schema.json',
		'api/v1/models.json',
		'api/v1/models.schema.json',
		'api/v1/operations.json',
		'api/v1/operations.schema.json',
		'apple-touch-icon.png',
		'favicon.ico',
		'icon-192.png',
		'icon-512.png',
		'icon-maskable.png',
		'manifest.webmanifest',
		'reference/messages-create.json',
		'reference/messages-create/index.md',
		'robots.txt',
		'share.png',
	]);
	const json: unknown = JSON.parse(readFileSync(`${out}/errors/${first?.id}.json`, 'utf8'));
	expect(json).toMatchObject({ id: first?.id, title: first?.data.title });
});

test.each([
	[`/errors/${first?.id}.json`, 'application/json'],
	[`/errors/${first?.id}/index.md`, 'text/markdown; charset=utf-8'],
	[`/errors/${first?.id}.png?v=1`, 'image/png'],
	['/favicon.ico', 'image/x-icon'],
	['/manifest.webmanifest', 'application/manifest+json'],
	[`/errors/${first?.id}/`, undefined],
	[`/errors/${first?.id}.jpg`, undefined],
])('in development, %s is answered as %s', (url, type) => {
	type Handler = (request: object, response: object, next: () => void) => void;
	let handler: Handler | undefined;
	const server = { middlewares: { use: (given: Handler) => (handler = given) } };
	(hooks['astro:server:setup'] as (context: unknown) => void)({ server });
	const said: unknown[] = [];
	const response = {
		setHeader: (_: string, value: string) => {
			said.push(value);
			return { end: (content: { length: number }) => said.push(content.length > 100) };
		},
	};
	handler?.({ originalUrl: url }, response, () => said.push('next'));
	expect(said).toEqual(type === undefined ? ['next'] : [type, true]);
});
