import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '#checks/index.ts';
import { entries, guides, operations, products } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { folder, shown, today } from '../../checks/base.ts';

vi.mock('node:fs', { spy: true });

let content: string;

beforeEach(() => {
	content = join(mkdtempSync(join(tmpdir(), 'checks-')), 'content');
	cpSync(folder, content, { recursive: true });
});

afterEach(() => {
	vi.resetAllMocks();
	rmSync(join(content, '..'), { recursive: true });
});

/** What is found in the folder, with its own path left out. */
async function found(): Promise<string[]> {
	const { findings } = await check(readCorpus(content), { today });
	return findings.map((one) => shown(one).replace(`${content}/`, ''));
}

describe('reading a content folder', () => {
	test('gives every collection as plain data', () => {
		const corpus = readCorpus(`${content}/`);
		expect(entries(corpus).map(({ id, file }) => [id, file.replace(content, 'content')])).toEqual([
			['example-api/result-is-missing', 'content/errors/example-api/result-is-missing.mdx'],
			['example-api/too-many-words', 'content/errors/example-api/too-many-words.mdx'],
		]);
		expect(entries(corpus)[0]).toMatchObject({
			data: { title: 'A tool call has no result', checks: [] },
			body: expect.stringMatching(/^\n## What this error means\n/),
		});
		expect(products(corpus).map(({ id }) => id)).toEqual(['example-api']);
		expect(guides(corpus).map(({ id }) => id)).toEqual(['tool-use']);
		expect(operations(corpus).map(({ id }) => id)).toEqual(['messages-create']);
	});

	test('leaves out entries that do not keep to the schema', () => {
		writeFileSync(`${content}/errors/example-api/broken.mdx`, '---\ntitle: 1\n---\n');
		expect(entries(readCorpus(content))).toHaveLength(2);
	});

	test('does not follow symbolic links', async () => {
		symlinkSync('/etc/hostname', `${content}/errors/example-api/linked.mdx`);
		symlinkSync('/etc', `${content}/errors/linked`);
		expect(await found()).toEqual([
			'errors/example-api/linked.mdx:- KB103 "linked.mdx" is a symbolic link. Put the file itself here; links are not followed.',
			'errors/linked:- KB103 "linked" is a symbolic link. Put the file itself here; links are not followed.',
		]);
	});

	test('reports folders that are named like files', async () => {
		mkdirSync(`${content}/errors/example-api/folder.mdx`);
		mkdirSync(`${content}/products/folder.yml`);
		expect(await found()).toEqual([
			'errors/example-api/folder.mdx:- KB103 "folder.mdx" is a folder with the name of a file. Rename the folder.',
			'products/folder.yml:- KB103 "folder.yml" is a folder with the name of a file. Rename the folder.',
		]);
	});

	test('reports files that cannot be read', async () => {
		// Nothing keeps root from a file, so that it is not the file that refuses.
		const { readFileSync: read } = await vi.importActual<typeof import('node:fs')>('node:fs');
		vi.mocked(readFileSync).mockImplementation((path, options) => {
			if (path === join(content, 'guides/tool-use.yml')) throw new Error('EACCES');
			return read(path, options);
		});
		expect(await found()).toContain(
			'guides/tool-use.yml:- KB103 "tool-use.yml" cannot be read. Give it normal permissions (644 for files, 755 for folders).',
		);
	});

	test('passes over what editors and Git leave behind', async () => {
		writeFileSync(`${content}/.gitkeep`, '');
		writeFileSync(`${content}/README.md`, 'What is here.\n');
		expect(await found()).toEqual([]);
	});
});
