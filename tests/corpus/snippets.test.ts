import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parser as python } from '@lezer/python';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { entries } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { readMarkdown, readMdx } from '#content/read/markdown.ts';

/** The folder whose packages the snippets import. */
const packages = fileURLToPath(new URL('packages', import.meta.url)).replaceAll('\\', '/');

/** A fenced block of an entry; `name` tells which. */
interface Snippet {
	readonly name: string;
	readonly lang: string;
	readonly code: string;
}

const snippets = entries(readCorpus('content')).flatMap(({ id, data, body }) => {
	const trees = [
		...stringsIn(data)
			.filter((text) => text.includes('```'))
			.map(readMarkdown),
		readMdx(body),
	];
	const fences = trees
		.flatMap((tree) => (tree.kind === 'tree' ? tree.nodes : []))
		.filter(({ type }) => type === 'code');
	return fences.map(({ lang, value }, i): Snippet => ({
		name: `${id} ${i + 1}`,
		lang: lang ?? '',
		code: value ?? '',
	}));
});
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
		expect(typeCheck([{ name: 'wrong', lang: 'ts', code }]).get('wrong')).toHaveLength(1);
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

/** What the compiler says to each snippet as a module of its own, in one program. */
function typeCheck(modules: readonly Snippet[]): Map<string, string[]> {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2023,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		moduleDetection: ts.ModuleDetectionKind.Force,
		types: ['node'],
	};
	const files = new Map(modules.map(({ code }, i) => [`${packages}/snippet-${i}.mts`, code]));
	const host = ts.createCompilerHost(options);
	const program = ts.createProgram([...files.keys()], options, {
		...host,
		fileExists: (file) => files.has(file) || host.fileExists(file),
		readFile: (file) => files.get(file) ?? host.readFile(file),
		getSourceFile: (file, ...rest) => {
			const code = files.get(file);
			return code === undefined
				? host.getSourceFile(file, ...rest)
				: ts.createSourceFile(file, code, ts.ScriptTarget.ES2023);
		},
	});
	return new Map(
		modules.map(({ name }, i) => {
			const source = program.getSourceFile([...files.keys()][i] ?? '');
			return [
				name,
				ts
					.getPreEmitDiagnostics(program, source)
					.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
			];
		}),
	);
}
