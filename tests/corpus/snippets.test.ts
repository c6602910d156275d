import { spawnSync } from 'node:child_process';
import { parser as python } from '@lezer/python';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { entries, operations } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { readMarkdown, readMdx, type MarkdownTree } from '#content/read/markdown.ts';
import { typeCheck, type Module } from './type-check.ts';

/** A piece of code; `name` tells which. */
interface Snippet extends Module {
	readonly lang: string;
}

const corpus = readCorpus('content');
const snippets = [
	...entries(corpus).flatMap(({ id, data, body }) =>
		fencesOf(id, [...treesIn(data), readMdx(body)]),
	),
	...operations(corpus).flatMap(({ id, data }) => [
		...fencesOf(id, treesIn(data)),
		...data.examples.flatMap((example) =>
			example.calls.map(({ for: reader, type, text }) => ({
				name: `${id} ${example.id} in ${reader}`,
				lang: type,
				code: text,
			})),
		),
	]),
];
const inLanguage = (...langs: string[]) => snippets.filter(({ lang }) => langs.includes(lang));

test('every language of a fence is one that is tested here, or plain text', () => {
	const known = [
		'ts',
		'python',
		'json',
		'yaml',
		'shell',
		'text',
		'http',
		'toml',
		'xml',
		'powershell',
	];
	expect(
		snippets
			.filter(({ lang }) => !known.includes(lang))
			.map(({ name, lang }) => `${name}: ${lang}`),
	).toEqual([]);
});

describe('TypeScript', () => {
	const diagnostics = typeCheck(inLanguage('ts'));
	test.each(inLanguage('ts'))('$name type-checks against the real packages', ({ name }) => {
		expect(diagnostics.get(name) ?? []).toEqual([]);
	});

	test('a mistake is found', () => {
		const code =
			"import Anthropic from '@anthropic-ai/sdk';\nnew Anthropic().messages.create({ modle: 'x' });";
		expect(typeCheck([{ name: 'wrong', code }]).get('wrong')).toHaveLength(1);
	});
});

describe('Python', () => {
	test.each(inLanguage('python'))('$name parses', ({ code }) =>
		expect(pythonErrors(code)).toEqual([]),
	);
	test('a mistake is found', () => expect(pythonErrors('def f(:\n  pass')).not.toEqual([]));
});

describe('JSON and YAML', () => {
	test.each(inLanguage('json'))('$name parses', ({ code }) => void JSON.parse(code));
	test.each(inLanguage('yaml'))('$name parses', ({ code }) => void parseYaml(code));
});

describe('shell', () => {
	test.each(inLanguage('shell'))('$name parses', ({ code }) => expect(shellErrors(code)).toBe(''));
	test('a mistake is found', () => expect(shellErrors('if true; then')).not.toBe(''));
});

function treesIn(data: unknown): MarkdownTree[] {
	return stringsIn(data)
		.filter((text) => text.includes('```'))
		.map(readMarkdown);
}

function fencesOf(id: string, trees: readonly MarkdownTree[]): Snippet[] {
	return trees
		.flatMap((tree) => (tree.kind === 'tree' ? tree.nodes : []))
		.filter(({ type }) => type === 'code')
		.map(({ lang, value }, i) => ({ name: `${id} ${i + 1}`, lang: lang ?? '', code: value ?? '' }));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const shellErrors = (code: string) =>
	spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' }).stderr;

function pythonErrors(code: string): string[] {
	const found: string[] = [];
	python.parse(code).iterate({
		enter: ({ type, from }) => {
			if (type.isError) found.push(`at ${from}: ${code.slice(from, from + 20)}`);
		},
	});
	return found;
}
