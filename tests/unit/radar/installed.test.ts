import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpusOf } from '#content/read/corpus.ts';
import { modelSection, retirementsIn } from '#radar/models.ts';
import { thrownTextsIn } from '#radar/thrown-texts.ts';
import { codeSection, typedErrorsIn } from '#radar/typed-codes.ts';
import type { CodesData } from '#schema/codes.ts';

let folder: string;

/** Writes files as an installed release has them. */
function install(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'radar-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const declarations = `export declare class FileExpiredError extends NotFoundError {
    readonly errorCode: 'file_expired';
}
export declare class OddError extends TeapotError {
    readonly errorCode: 'odd';
}
export declare class PlainError extends Error {
}`;

test('typed errors are those that declare a code', () => {
	install({ 'resources/files.d.ts': declarations, 'client.d.ts': declarations });
	expect(typedErrorsIn(folder)).toEqual([
		'file_expired FileExpiredError 404',
		'odd OddError (TeapotError)',
	]);
});

test('codes: what the newest release adds and takes away', () => {
	const list = {
		package: { name: '@a/sdk', version: '1.0.0' },
		codes: [
			{ code: 'file_expired', name: 'FileExpiredError', http_status: 404 },
			{ code: 'old', name: 'OldError', http_status: 400 },
		],
	} as CodesData;
	const release = { version: '1.1.0', folder };
	expect(codeSection(list, release).problems).toEqual([
		'`@a/sdk` 1.1.0 declares no typed error where they used to be.',
	]);
	install({ 'resources/beta/files.d.ts': declarations });
	expect(codeSection(list, release).paragraphs).toEqual([
		'`@a/sdk` 1.1.0 has 2 typed codes; the list was read from 1.0.0.',
		'- new: `odd OddError (TeapotError)`\n- gone: `old OldError 400`',
	]);
});

const table = `export const DEPRECATED_MODELS = {
    'claude-old-1': 'October 22, 2025',
    'claude-next-4-5': 'February 3rd, 2026',
};`;

test.each(['internal/data/deprecated-models.mjs', 'resources/messages/messages.mjs'])(
	'retirements are read from %s',
	(path) => {
		install({ [path]: table });
		expect([...retirementsIn(folder)]).toEqual([
			['claude-old-1', '2025-10-22'],
			['claude-next-4-5', '2026-02-03'],
		]);
	},
);

test('models: differences from our list, and what mentions a model itself', () => {
	const models = [
		{ id: 'claude-old-1', retires: '2025-10-21', listed_by: '1.0.0' },
		{ id: 'claude-older-1', retires: '2024-10-21', listed_by: '0.1.0' },
	];
	const list = {
		title: 'Models',
		documentation: 'https://example.com',
		checked: '2026-01-20',
		package: { name: '@a/sdk', version: '1.0.0' },
		models,
	};
	const corpus = corpusOf({
		'products/a.yml': 'summary: "Use anthropic.claude-next-4-5-v1:0 or claude-old-1."',
		'products/b.yml':
			'summary: "Not claude-next-4-5-20260101, claude-next-4-5.1, my-claude-old-1."',
		'recordings/a/c.json': '["claude-old-1"]',
	});
	const release = { version: '1.1.0', folder };
	expect(modelSection(list, release, corpus, '2026-02-01').problems).toEqual([
		'`@a/sdk` 1.1.0 has no table of retired models where it used to be.',
	]);
	install({ 'internal/data/deprecated-models.mjs': table });
	expect(modelSection(list, release, corpus, '2026-02-01').paragraphs).toEqual([
		`The table of \`@a/sdk\` 1.1.0 differs from our list:

- \`claude-old-1\`: 2025-10-22, in our list 2025-10-21
- \`claude-next-4-5\`: 2026-02-03, in our list missing`,
		`- \`claude-next-4-5\` retires on 2026-02-03, in 2 days: \`products/a.yml\`
- \`claude-old-1\` retired on 2025-10-22: \`products/a.yml\``,
	]);
});

test('thrown texts of a package for Node, with expressions as placeholders', () => {
	install({
		'node_modules/a/index.mjs': [
			"throw new APIError('It did not go well: ' + why)",
			'throw new x.OneError(`No file called ${name ?? `x`} is \\`here\\`\\nnow`)',
			'throw Error("The way is closed \\xB7 try later")',
			"throw new Error('Too short')",
			"console.log('This is no error at all')",
		].join('\n'),
		'node_modules/a/node_modules/b/index.mjs': "throw new Error('This belongs to another one')",
	});
	expect(thrownTextsIn(folder, { registry: 'npm', name: 'a' })).toEqual([
		'It did not go well:',
		'No file called <*> is `here` now',
		'The way is closed · try later',
	]);
});

test('thrown texts of a package for Python, by the record of what was installed', () => {
	const packages = 'venv/lib/python3.11/site-packages';
	install({
		[`${packages}/a_b-1.0.0.dist-info/RECORD`]: 'a/b/one.py,sha256=x,9\na/b/data.json,,\n',
		[`${packages}/a/b/one.py`]: 'raise ValueError(\n    f"The value of {name!r} cannot be used"\n)',
		[`${packages}/c/two.py`]: 'raise ValueError("This belongs to another one")',
	});
	expect(thrownTextsIn(folder, { registry: 'pypi', name: 'a-b' })).toEqual([
		'The value of <*> cannot be used',
	]);
});
