import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parts, radar, type Instruments, type Part } from '#radar/radar.ts';
import { reportOf } from '#radar/section.ts';
import { watchedIn } from '#radar/watched.ts';
import type { Driver } from '#witness/driver.ts';

const all = Object.keys(parts) as Part[];
let content: string;

beforeAll(() => {
	content = mkdtempSync(join(tmpdir(), 'radar-'));
	cpSync('src/checks/example-content', content, { recursive: true });
	cpSync('content/watched', join(content, 'watched'), { recursive: true });
	cpSync('content/codes', join(content, 'codes'), { recursive: true });
	mkdirSync(join(content, 'answers/api'), { recursive: true });
	writeFileSync(
		join(content, 'answers/api/529.yml'),
		'title: "529"\nprotocol: "anthropic"\nlayer: "provider"\ntopic: "busy"\nwording: "wordless"\ngives: "response"\nstatus: 529\n',
	);
});

afterAll(() => rmSync(content, { recursive: true }));

const client: Driver = {
	name: 'a-client',
	package: { registry: 'npm', name: 'a-client' },
	protocols: ['anthropic'],
	credentials: ['key'],
	modes: ['print'],
	print: () => {
		throw new Error('The test prints what was recorded.');
	},
};

const instruments: Instruments = {
	today: '2026-02-01',
	// Of all registries, only npm answers.
	listing({ registry }) {
		if (registry !== 'npm') throw new Error(`${registry} does not answer.`);
		return '["1.0.0"]';
	},
	install: () => '/nothing/is/installed/here',
	clients: [client],
	print: () =>
		Readable.from([{ answer: 'api/529', mode: 'print', credential: 'key', text: 'Busy' }]),
};

test('a registry that does not answer leaves the rest of the report', async () => {
	const sections = await radar(content, all, instruments);
	const report = reportOf('2026-02-01', sections);
	expect(report.match(/^## .*/gm)).toEqual([
		'## Releases',
		'## Texts that clients print',
		'## Typed codes',
		'## Models',
		'## Coverage',
		'## Stale pages',
		'## Texts in shipped code that no entry has',
	]);
	expect(report).toContain('- **pypi does not answer.**');
	expect(report).toContain('- new: `api/529` (print, key) prints `Busy`; leads to nothing');
	expect(report).toContain('`@anthropic-ai/sdk` 1.0.0 declares no typed error');
});

test('coverage and stale pages ask nobody', async () => {
	const listing = () => {
		throw new Error('Nobody is asked.');
	};
	const sections = await radar(content, ['coverage', 'stale'], { ...instruments, listing });
	expect(sections.flatMap(({ problems = [] }) => problems)).toEqual([]);
	expect(sections.map(({ title }) => title)).toEqual(['Coverage', 'Stale pages']);
});

test('a client that cannot be run is named, and nothing is printed without --run', async () => {
	const broken: Instruments = {
		...instruments,
		print() {
			throw new Error('The run of a-client ended with code 1.\nMore.');
		},
	};
	const [printed] = await radar(content, ['printed'], broken);
	expect(printed?.problems).toEqual(['a-client 1.0.0: The run of a-client ended with code 1.']);
	const { print: _, ...quiet } = instruments;
	const [none] = await radar(content, ['printed'], quiet);
	expect(none?.paragraphs).toEqual(['Nothing was printed again: that takes `--run`.']);
});

test('what is watched in the content keeps to its schemas, and each text once', () => {
	const { messages, models } = watchedIn('content');
	const texts = messages.sections.flatMap((section) => section.texts);
	expect(texts.length).toBe(new Set(texts).size);
	expect(models.models.length).toBe(new Set(models.models.map(({ id }) => id)).size);
});
