import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { entryText } from './base.ts';

/** A valid entry with one thing broken. */
export interface Mutation {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Why it is right that nothing is found, for the few changes that do no harm. */
	readonly harmless?: string;
}

type Step = string | number;

const [, front = '', body = ''] = entryText.split(/^---\n/m);
const paths = pathsOf(parseDocument(front).contents);
const name = (path: readonly Step[]) => path.join('.');

/** Fields that a valid entry may leave out. */
const optional: Readonly<Record<string, string>> = {
	'signatures.0.http_status': 'optional',
	'signatures.0.error_type': 'optional',
	'retry.condition': 'optional',
	'causes.0.confirm': 'optional',
	'fixes.0.risk': 'optional',
	'sources.0.published': 'optional',
	'related': 'optional',
	'related.0': 'an empty list says the same as none',
	'parameters': 'optional',
	'parameters.0': 'an empty list says the same as none',
};

/** Every mutation of the valid entry: fields, YAML, structure, body and bytes. */
export const mutations: readonly Mutation[] = [
	...paths.map(dropped),
	...paths.flatMap(retyped),
	...paths.filter((path) => typeof path.at(-1) === 'string').map(misspelt),
	...paths.filter((path) => path.length > 1 && typeof path.at(-1) === 'string').map(lifted),
	...paths.filter((path) => path.length === 1).map(nested),
	...brokenYaml(),
	...brokenStructure(),
	...brokenBytes(),
];

function dropped(path: readonly Step[]): Mutation {
	const text = edited((document) => document.deleteIn(path));
	return { name: `without ${name(path)}`, content: text, ...because(optional, path) };
}

function retyped(path: readonly Step[]): Mutation[] {
	const values = { 'a number': 7, 'nothing': null, 'fields': { x: 1 } };
	return Object.entries(values).map(([type, value]) => ({
		name: `${name(path)} as ${type}`,
		content: edited((document) => document.setIn(path, document.createNode(value))),
	}));
}

function misspelt(path: readonly Step[]): Mutation {
	const wrong = [...path.slice(0, -1), `${String(path.at(-1))}s`];
	const text = edited((document) => {
		const value: unknown = document.getIn(path, true);
		document.deleteIn(path);
		document.setIn(wrong, value);
	});
	return { name: `${name(path)} misspelt`, content: text };
}

/** A field one level too high, as after a wrong indentation. */
function lifted(path: readonly Step[]): Mutation {
	const text = edited((document) => {
		const value: unknown = document.getIn(path, true);
		document.deleteIn(path);
		document.setIn([`${String(path.at(-1))}`], value);
	});
	return { name: `${name(path)} at the top`, content: text };
}

function nested(path: readonly Step[]): Mutation {
	const text = edited((document) => {
		const value: unknown = document.getIn(path, true);
		document.deleteIn(path);
		document.setIn(['retry', ...path], value);
	});
	return { name: `${name(path)} inside retry`, content: text };
}

function brokenYaml(): Mutation[] {
	const lines = front.split('\n');
	const at = (line: number, text: string) =>
		lines.map((one, i) => (i === line ? text : one)).join('\n');
	const keyed = lines.flatMap((line, i) => (/^ *[a-z_]+: "/.test(line) ? [{ line, i }] : []));
	const ways: readonly (readonly [string, (line: string) => string])[] = [
		['its closing quote gone', (line) => line.replace(/"$/, '')],
		['a tab before it', (line) => `\t${line}`],
		['its colon gone', (line) => line.replace(':', '')],
		['a backtick in place of quotes', (line) => line.replace(/"(.*)"$/, '`$1`')],
		['a quotation mark inside', (line) => line.replace(/"(.*)"$/, '"a "b" c"')],
		['a colon without quotes', (line) => line.replace(/"(.*)"$/, 'a: b: c')],
		['a bracket that opens', (line) => line.replace(/"(.*)"$/, '[a')],
	];
	return keyed.flatMap(({ line, i }) =>
		ways.map(([way, change]) => ({
			name: `line ${i + 2} with ${way}`,
			content: whole(at(i, change(line)), body),
		})),
	);
}

function brokenStructure(): Mutation[] {
	return [
		['no front matter', body],
		['front matter alone', whole(front, '')],
		['front matter not closed', `---\n${front}${body}`],
		['four dashes', entryText.replaceAll(/^---$/gm, '----')],
		['an empty line first', `\n${entryText}`],
		['front matter twice', `---\n${front}---\n${entryText}`],
		['an empty front matter', whole('', body)],
		['a comment as front matter', whole('# nothing\n', body)],
		['a text as front matter', whole('just a text\n', body)],
		['a list as front matter', whole('- a\n- b\n', body)],
		['a null as front matter', whole('~\n', body)],
		['JSON as front matter', whole('{"title": "x"}\n', body)],
		['no headings', whole(front, '\nText.\n')],
		['headings without text', whole(front, '\n## What this error means\n\n## Why this happens\n')],
		[
			'headings swapped',
			whole(
				front,
				body
					.replace('What this error means', 'X')
					.replace('Why this happens', 'What this error means')
					.replace('## X', '## Why this happens'),
			),
		],
		['headings one level up', whole(front, body.replaceAll('## ', '# '))],
		['headings one level down', whole(front, body.replaceAll('## ', '### '))],
		['headings misspelt', whole(front, body.replaceAll('this', 'the'))],
		['the body twice', whole(front, body + body)],
		['an open fence in the body', whole(front, `${body}\n\`\`\`json\n{}\n`)],
		['an open tag in the body', whole(front, `${body}\n<Note>\n`)],
		['an open brace in the body', whole(front, `${body}\n{\n`)],
	].map(([label = '', content = '']) => ({ name: label, content }));
}

function brokenBytes(): Mutation[] {
	const latin = (text: string) => Buffer.from(text, 'latin1');
	const middle = Math.floor(entryText.length / 2);
	return [
		{ name: 'a byte order mark', content: `\ufeff${entryText}` },
		{ name: 'two byte order marks', content: `\ufeff\ufeff${entryText}` },
		{ name: 'UTF-16, little end first', content: Buffer.from(`\ufeff${entryText}`, 'utf16le') },
		{
			name: 'UTF-16, big end first',
			content: Buffer.from(`\ufeff${entryText}`, 'utf16le').swap16(),
		},
		{ name: 'Latin-1', content: latin(entryText.replace('A message', 'Ein St\u00fcck')) },
		{ name: 'a cut character', content: Buffer.from(`${entryText}é`).subarray(0, -1) },
		{ name: 'a NUL at the start', content: `\0${entryText}` },
		{
			name: 'a NUL in the middle',
			content: entryText.slice(0, middle) + '\0' + entryText.slice(middle),
		},
		{ name: 'a NUL at the end', content: `${entryText}\0` },
		{
			name: 'random bytes',
			content: Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + 31) % 256),
		},
		{ name: 'line ends of Windows', content: entryText.replaceAll('\n', '\r\n') },
		{ name: 'line ends of old Macs', content: entryText.replaceAll('\n', '\r') },
		{ name: 'a line of 1 MB', content: `${entryText}${'a'.repeat(1e6)}\n` },
		{
			name: 'a line of 100 kB in the front matter',
			content: entryText.replace('"rare"', `"${'a'.repeat(1e5)}"`),
		},
		{ name: '100,000 empty lines', content: entryText + '\n'.repeat(1e5) },
		{ name: 'no bytes at all', content: '' },
		{ name: 'one blank', content: ' ' },
		{ name: 'one line end', content: '\n' },
		{ name: 'three dashes', content: '---' },
		{ name: 'no last line end', content: entryText.trimEnd() },
	];
}

function because(reasons: Readonly<Record<string, string>>, path: readonly Step[]) {
	const harmless = reasons[name(path)];
	return harmless === undefined ? {} : { harmless };
}

function edited(change: (document: ReturnType<typeof parseDocument>) => void): string {
	const document = parseDocument(front);
	change(document);
	return whole(document.toString({ lineWidth: 0 }), body);
}

function whole(yaml: string, text: string): string {
	return `---\n${yaml}---\n${text}`;
}

/** The ways to all values of a document, groups and lists too. */
function pathsOf(node: unknown, path: readonly Step[] = []): Step[][] {
	const own = path.length === 0 ? [] : [[...path]];
	if (isSeq(node)) return [...own, ...node.items.flatMap((item, i) => pathsOf(item, [...path, i]))];
	if (!isMap(node)) return own;
	return [
		...own,
		...node.items.flatMap(({ key, value }) =>
			pathsOf(value, [...path, isScalar(key) ? String(key.value) : '']),
		),
	];
}
