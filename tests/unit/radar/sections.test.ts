import { expect, test } from 'vitest';
import { compile } from '#matcher/index.ts';
import { changesOf } from '#radar/changes.ts';
import { coverageSection } from '#radar/coverage.ts';
import { printedSection } from '#radar/printed.ts';
import { newestReleases, releaseSection } from '#radar/releases.ts';
import { reportOf } from '#radar/section.ts';
import { shippedSection } from '#radar/shipped-texts.ts';
import { staleSection } from '#radar/stale.ts';
import type { Verified } from '#radar/verified.ts';
import { codesSchema } from '#schema/codes.ts';
import { messagesSchema } from '#schema/watched.ts';
import { entry } from './entry.ts';

const index = compile([
	{ id: 'api/overloaded', text: 'The service is overloaded, wait for a while' },
	{ id: 'api/no-model', text: 'There is no model called <model> for this account' },
	{ id: 'api/expired', code: 'file_expired' },
]);

const report = (...sections: Parameters<typeof reportOf>[1]) => reportOf('2026-02-01', sections);

test('releases: majors first, then newer ones, then clients that are not recorded', () => {
	const verified: Verified[] = [
		{
			package: { registry: 'npm', name: '@a/sdk' },
			entries: new Map([
				['1.14.0', ['a/one', 'a/two']],
				['2.0.0', ['a/three']],
			]),
		},
		{ package: { registry: 'pypi', name: 'b' }, entries: new Map([['1.0.0', ['b/one']]]) },
		{ package: { registry: 'npm', name: 'gone' }, entries: new Map([['1.0.0', ['c/one']]]) },
	];
	const listing = ({ name }: { name: string }) =>
		({ '@a/sdk': '["1.14.0","2.0.0"]', 'b': 'Available versions: 1.0.1, 1.0.0' })[name] ?? '';
	const releases = newestReleases(
		verified.map((one) => one.package),
		listing,
	);
	const recorded = new Map([['npm @a/sdk', '1.14.0']]);
	expect(report(releaseSection(verified, recorded, releases)))
		.toBe(`What the radar saw on 2026-02-01.

## Releases

New majors:

- \`@a/sdk\` 2.0.0: 2 entries verified with 1.14.0: \`a/one\`, \`a/two\`

Newer releases:

- \`b\` 1.0.1: 1 entry verified with 1.0.0: \`b/one\`

Clients with releases that are not recorded:

- **new major** \`npm @a/sdk\` 2.0.0: recorded with 1.14.0

Not known:

- **npm answers no list of the releases of "gone", but "".**
`);
});

test('releases: nothing newer', () => {
	const all = [{ package: { registry: 'npm', name: 'x' }, entries: new Map([['1.0.0', ['a/b']]]) }];
	const releases = { newest: new Map([['npm x', '1.0.0']]), problems: [] };
	expect(releaseSection(all as Verified[], new Map(), releases).paragraphs).toEqual([
		'Nothing is newer than what the entries were verified and the clients recorded with (1 package asked).',
	]);
});

test('printed: what changed, what is gone and what is new, with where it leads', () => {
	const client = { registry: 'npm', name: '@a/sdk' } as const;
	const how = { ...client, client: '@a/sdk', credential: 'key', on: '2026-01-01' } as const;
	const recorded = (text: string[], mode: string, ...versions: string[]) => ({
		text,
		printed_by: [{ ...how, mode, versions }],
	});
	const recordings = new Map([
		[
			'api/529',
			[
				recorded(['Error: 529', 'Overloaded'], 'logged', '1.2.0'),
				recorded(['older'], 'logged', '1.1.0'),
				recorded(['the same'], 'stream', '1.2.0'),
				recorded(['uncaught'], 'uncaught', '1.2.0'),
			],
		],
	]);
	const one = (mode: string) => ({ answer: 'api/529', mode, credential: 'key' }) as const;
	const fresh = { answer: 'api/404', mode: 'logged', credential: 'key' } as const;
	const asked = [one('logged'), one('stream'), one('uncaught'), fresh];
	const changes = changesOf({ package: client }, recordings, asked, [
		{ ...one('logged'), text: 'Error: 529\nThe service is overloaded, wait for a while' },
		{ ...one('stream'), text: 'the same' },
		{ ...fresh, text: 'There is no model called x for this account' },
	]);
	const answers = [{ id: 'api/529', entries: ['api/overloaded'] }] as never;
	const reprint = { client: 'a-sdk', version: '1.3.0', texts: 3, changes };
	expect(printedSection([reprint], answers, index).paragraphs).toEqual([
		'1 client printed 3 texts; 1 client does not print what is recorded.',
		`\`a-sdk\` 1.3.0:

- changed: \`api/529\` (logged, key) printed \`Overloaded\`, prints \`The service is overloaded, wait for a while\`
- gone: \`api/529\` (uncaught, key) printed \`uncaught\`
- new: \`api/404\` (logged, key) prints \`There is no model called x for this account\`; leads to \`api/no-model\``,
	]);
	expect(printedSection(undefined, answers, index).paragraphs).toEqual([
		'Nothing was printed again: that takes `--run`.',
	]);
});

const shared = { documentation: 'https://example.com/errors', checked: '2026-01-20' };

test('coverage: the share that an entry claims, and each message that none claims', () => {
	const messages = messagesSchema.parse({
		...shared,
		title: 'Messages of a client',
		left_out: [{ text: '/help', because: 'A command.' }],
		sections: [
			{ anchor: 'models', texts: ['There is no model called <name> for this account'] },
			{
				anchor: 'files',
				texts: ['The file <path> cannot be opened', 'There is a model called <x>'],
			},
		],
	});
	const code = (name: string) => ({ code: name, meaning: 'It is so.', retry: 'never' });
	const codes = codesSchema.parse({
		...shared,
		title: 'Codes of an API',
		product: 'api',
		introduction: 'They are codes.',
		package: { name: '@a/sdk', version: '1.0.0' },
		codes: [{ ...code('file_expired'), entry: 'api/expired' }, code('key_unknown')],
	});
	expect(coverageSection(messages, codes, index).paragraphs).toEqual([
		'Messages of a client, read on 2026-01-20: 1 of 3 (33 %) lead to an entry. 1 item of the reference is not the text of an error.',
		`No entry claims these:

- \`The file <path> cannot be opened\` (\`files\`)
- \`There is a model called <x>\` (\`files\`; nearest is \`api/no-model\`)`,
		'Codes of an API: 1 of 2 (50 %) are answered, 1 of 2 (50 %) by an entry of their own, the others by a line of the list.',
		'- `key_unknown`',
	]);
});

test('shipped texts: those that a newer release adds, without those that an entry has', () => {
	const texts = ['The service is overloaded, wait for a while', 'The old <*> is not known here'];
	const now = {
		name: '@a/sdk',
		version: '1.1.0',
		texts: [...texts, 'A new thing has @failed <*>'],
	};
	const { paragraphs } = shippedSection([{ ...now, before: { version: '1.0.0', texts } }], index);
	expect(paragraphs.slice(1)).toEqual([
		`\`@a/sdk\` 1.1.0 throws 3 texts of its own that have words enough; no entry has 2 of them, 1 of which 1.0.0 lacks.

- \`A new thing has @failed <*>\``,
	]);
});

test('stale pages: the oldest first', () => {
	const entries = [entry('a/new', {}, '2026-01-31'), entry('a/old', {}, '2025-10-01')];
	expect(staleSection(entries, '2026-02-01').paragraphs).toEqual([
		'1 entry was verified more than 90 days ago; the oldest of all 2 was verified 123 days ago.',
		'- `a/old`: 123 days',
	]);
});
