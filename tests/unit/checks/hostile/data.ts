import { baseFiles, entryText, replaced } from '../base.ts';
import { entry, product } from '#checks/example.ts';
import type { Hostile } from './hostile.ts';

const inFront = (attempt: string, yaml: string, code: Hostile['code']): Hostile => ({
	attempt: `YAML: ${attempt}`,
	files: replaced(entry, 'layer: "client"\n', `layer: "client"\n${yaml}\n`),
	code,
});

const bomb = [
	'a: &a ["x","x"]',
	...'bcdefghij'.split('').map((name, i) => {
		const before = 'abcdefghij'[i];
		return `${name}: &${name} [${`*${before},`.repeat(9)}]`;
	}),
].join('\n');

const character = (attempt: string, text: string, code: Hostile['code']): Hostile => ({
	attempt: `character: ${attempt}`,
	files: replaced(entry, 'A message calls', `A ${text} message calls`),
	code,
});

const named = (path: string, code: Hostile['code']): Hostile => ({
	attempt: `path: ${JSON.stringify(path)}`,
	files: { ...baseFiles(), [path]: entryText },
	code,
});

/** YAML that is more than data, characters that lie, sizes and names that break things. */
export const data: readonly Hostile[] = [
	inFront('a function by a tag', 'fixed_in: !!js/function "function () { return 1 }"', 'KB205'),
	inFront(
		'a comment that switches the scanner of secrets off',
		// In two parts, so that no scanner of repositories takes it for a real one.
		`# secretlint-disable\n# shpat${'_0f1e2d3c4b5a69788796a5b4c3d2e1f0'}`,
		'KB805',
	),
	inFront('a regular expression by a tag', 'fixed_in: !!js/regexp /a/', 'KB205'),
	inFront(
		'an object of Python by a tag',
		'fixed_in: !!python/object/apply:os.system ["id"]',
		'KB205',
	),
	inFront('binary data by a tag', 'fixed_in: !!binary "aGk="', 'KB205'),
	inFront('a tag of its own', 'fixed_in: !evil "x"', 'KB205'),
	inFront('a directive', '%TAG ! tag:evil.example,2026:', 'KB203'),
	inFront('an anchor', 'fixed_in: &name "x"', 'KB205'),
	inFront('an alias that contains itself', 'fixed_in: &loop [*loop]', 'KB205'),
	inFront('a merge key', '<<: { status: "active" }', 'KB205'),
	inFront('a bomb of aliases', bomb, 'KB205'),
	inFront('a polluted prototype', '__proto__: { polluted: true }', 'KB205'),
	inFront('a constructor', 'constructor: { prototype: { polluted: true } }', 'KB205'),
	inFront('a prototype', 'prototype: { polluted: true }', 'KB205'),
	inFront('a polluted prototype in quotes', '"__proto__": { polluted: true }', 'KB205'),
	inFront('a polluted prototype, escaped', '"\\x5f_proto__": { polluted: true }', 'KB205'),
	inFront('a layout of the site', 'layout: "../../layouts/Evil.astro"', 'KB301'),
	inFront('a slug that moves the page', 'slug: "../../index"', 'KB301'),
	inFront('a key that is a list', '? [a, b]\n: c', 'KB203'),
	inFront('a key that is a number', '1: "x"', 'KB301'),
	inFront('an end of the document', '...\n%YAML 1.1\n', 'KB203'),
	inFront('ten thousand brackets', `fixed_in: ${'['.repeat(10_000)}`, 'KB205'),
	inFront(
		'ten thousand pairs of brackets',
		`fixed_in: ${'['.repeat(3_000)}${']'.repeat(3_000)}`,
		'KB205',
	),
	{
		attempt: 'YAML: a bomb of aliases where aliases are allowed',
		files: { ...baseFiles(), 'reference/bomb.yml': `${bomb}\n` },
		code: 'KB205',
	},
	{
		attempt: 'YAML: broken YAML behind a second document mark',
		files: replaced(product, 'checked:', '...\nlayout: [\nchecked:'),
		code: 'KB203',
	},
	{
		attempt: 'YAML: TOML instead',
		files: { ...baseFiles(), [entry]: entryText.replaceAll(/^---$/gm, '+++') },
		code: 'KB201',
	},
	{
		attempt: 'YAML: an end that only another reader sees',
		files: replaced(entry, 'layer: "client"', 'layer: "client"\n+++ { evil: true }'),
		code: 'KB202',
	},
	{
		attempt: 'YAML: a product with a tag',
		files: { ...baseFiles(), [product]: 'name: !!js/function "x"\n' },
		code: 'KB205',
	},
	character('escape sequences of a terminal', '\u001b]0;owned\u0007\u001b[2J', 'KB110'),
	character('a NUL', '\0', 'KB110'),
	character('a backspace', '\b\b\b', 'KB110'),
	character('a C1 control', '\u009b31m', 'KB110'),
	character('a carriage return', 'x\ry', 'KB110'),
	character('an override to the right', '\u202e', 'KB111'),
	character('an isolate', '\u2066', 'KB111'),
	character('a zero-width space', 'tool\u200buse', 'KB111'),
	character('a joiner', 'tool\u200duse', 'KB111'),
	character('letters of the tag block', '\u{e0041}\u{e0042}', 'KB111'),
	character('a byte order mark in the middle', '\ufeff', 'KB111'),
	character('a line separator', '\u2028', 'KB111'),
	character('a variation selector', 'tool\ufe0fuse', 'KB111'),
	character('a variation selector of the supplement', '\u{e0100}', 'KB111'),
	character('a grapheme joiner', 'tool\u034fuse', 'KB111'),
	character('a vowel separator', '\u180e', 'KB111'),
	character('a Cyrillic letter', 'т\u043eol', 'KB114'),
	character('a wide letter', 't\uff4fol', 'KB114'),
	character('a letter of mathematics', 't\u{1d428}ol', 'KB114'),
	character('a Greek letter as an entity', 't&omicron;ol', 'KB114'),
	inFront('a Cyrillic letter in an escape', 'fixed_in: "n\\u043ede 24"', 'KB114'),
	...['__proto__', 'constructor', 'toString'].flatMap((name): Hostile[] => [
		{
			attempt: `name of an object: frequency ${name}`,
			files: replaced(entry, 'frequency: "rare"', `frequency: "${name}"`),
			code: 'KB304',
		},
		{
			attempt: `name of an object: confidence ${name}`,
			files: replaced(entry, 'confidence: "documentation"', `confidence: "${name}"`),
			code: 'KB304',
		},
		{
			attempt: `name of an object: type ${name}`,
			files: replaced('reference/messages-create.yml', 'type: "integer"', `type: "${name}"`),
			code: 'KB414',
		},
	]),
	{
		attempt: 'a fence and a heading in a code',
		files: replaced(entry, 'error_type: "invalid_request_error"', 'error_type: "a\\n```\\n# Evil"'),
		code: 'KB307',
	},
	character('an override as an entity', '&#8238;', 'KB111'),
	character('an override as a named entity', '&rlm;', 'KB111'),
	inFront('an override in an escape', 'fixed_in: "\\u202e1.0"', 'KB111'),
	inFront('escape sequences in an escape', 'fixed_in: "\\e[31m1.0"', 'KB110'),
	{
		attempt: 'size: a field of 200 kB',
		files: replaced(
			entry,
			'layer: "client"',
			`layer: "client"\nevidence_note: "${'a '.repeat(1e5)}"`,
		),
		code: 'KB305',
	},
	{
		attempt: 'size: a file of 1 MB',
		files: { ...baseFiles(), [entry]: entryText + 'a\n'.repeat(5e5) },
		code: 'KB105',
	},
	{
		attempt: 'size: ten thousand sources',
		files: replaced(
			entry,
			'sources: ["docs"]\nstatus',
			`sources: [${'"docs",'.repeat(1e4)}]\nstatus`,
		),
		code: 'KB106',
	},
	named('errors/example-api/../../../etc/passwd.mdx', 'KB101'),
	named('errors/../secret.mdx', 'KB102'),
	named('errors/example-api/%2e%2e.mdx', 'KB102'),
	named('errors/example-api/con\u0000.mdx', 'KB102'),
	named('errors/example-api/-rf.mdx', 'KB102'),
	named('errors/example-api/$(id).mdx', 'KB102'),
	named('errors/example-api/<script>.mdx', 'KB102'),
	named('errors/example-api/évil.mdx', 'KB102'),
	named('errors/example-api/.hidden.mdx', 'KB102'),
	named('errors/example-api/_draft.mdx', 'KB102'),
	named('errors/__proto__/x.mdx', 'KB102'),
	named('errors/example-api/deep/x.mdx', 'KB101'),
	named('errors/x.mdx', 'KB101'),
	named('errors/example-api/x.mdx.ts', 'KB101'),
	named('errors/example-api/x.astro', 'KB101'),
	named('evil.config.mjs', 'KB101'),
];
