import { bodyComponents } from '#schema/body.ts';
import { nodesIn, type MarkdownNode, type MdxAttribute } from '#content/read/markdown.ts';
import type { Prose } from '#content/read/prose.ts';
import { codeList, offer, quoted } from '#text/words.ts';
import { other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const inCode = 'Put it in backticks or in a code block if it is text to show; otherwise remove it.';

const codes = {
	KB501: {
		level: 'error',
		title: 'Invalid MDX',
		why: 'MDX reads angle brackets and braces as code. Usually they belong to an error message that is not in backticks.',
		says: (message: string, remedy: string) => [message, remedy],
	},
	KB502: {
		level: 'error',
		title: 'Import or export',
		why: 'Entries come from strangers and are data: nothing in them may run or load anything.',
		says: (text: string) => [`Entries cannot import or export anything: ${quoted(text)}.`, inCode],
	},
	KB503: {
		level: 'error',
		title: 'Expression in braces',
		why: 'Entries come from strangers and are data: nothing in them may run.',
		says: (text: string) => [`MDX would run these braces as code: ${quoted(text)}.`, inCode],
	},
	KB504: {
		level: 'error',
		title: 'Raw HTML',
		why: 'Entries come from strangers, so none of their HTML reaches a page.',
		says: (text: string) => [`Raw HTML is not allowed: ${quoted(text)}.`, inCode],
	},
	KB505: {
		level: 'error',
		title: 'Unknown component',
		why: 'Authors have a small set of components; the site decides what they look like.',
		says: (name: string) => [
			`There is no component ${quoted(`<${name}>`)}.`,
			offer(name, bodyComponents, `The components are ${codeList(bodyComponents.map(tag))}.`),
		],
	},
	KB506: {
		level: 'error',
		title: 'Attribute not allowed',
		why: 'An attribute can run code, load something or change the look of the page.',
		says: (what: string, owner: string) => [
			`${what} cannot be on \`<${owner}>\`.`,
			`Write \`<${owner}>\` with plain text between its tags.`,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Content is data: nothing in a body or a field can run, and no HTML of an author reaches a page. */
export const rule: Rule = {
	codes,
	run: ({ prose }) => prose.flatMap((one) => broken(one) ?? live(one)),
};

function live({ tree, text, at }: Prose): Finding[] {
	return nodesIn(tree).flatMap((node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			return element(at, node);
		}
		const code = refused[node.type];
		return code ? [finding(code, at(node.start), text.slice(node.start, node.end))] : [];
	});
}

const refused: Readonly<Record<string, 'KB502' | 'KB503' | 'KB504'>> = {
	mdxjsEsm: 'KB502',
	mdxFlowExpression: 'KB503',
	mdxTextExpression: 'KB503',
	html: 'KB504',
};

function element(at: Prose['at'], { name, start, attributes }: MarkdownNode): Finding[] {
	const component = name ?? '';
	const place = at(start);
	if ((bodyComponents as readonly string[]).includes(component)) {
		return attributes.flatMap((one) => {
			const wrong = wrongIn(one);
			return wrong === undefined ? [] : [finding('KB506', place, wrong, component)];
		});
	}
	if (/^[A-Z]/.test(component)) return [finding('KB505', place, component)];
	return [finding('KB504', place, tag(component))];
}

function wrongIn({ name, value }: MdxAttribute): string | undefined {
	if (name === undefined) return 'Attributes from code';
	if (typeof value === 'object' && value !== null) return `Code in the attribute \`${name}\``;
	return name === 'title' || name === 'type' ? undefined : `The attribute \`${name}\``;
}

function tag(name: string): string {
	return `<${name}>`;
}

/** Text that the MDX parser cannot read is mostly an error message outside of backticks. */
function broken({ tree, text, at }: Prose): Finding[] | undefined {
	if (tree.kind !== 'broken') return undefined;
	const lines = text.split('\n').slice(0, tree.line - 1);
	const start = lines.reduce((sum, { length }) => sum + length + 1, 0);
	const offset = start + tree.column - 1;
	const [, message, remedy] = causes.find(([shape]) => shape.test(text.slice(offset))) ?? [
		undefined,
		`The MDX parser says: ${tree.reason.replace(/\.?$/, '.')}`,
		inCode,
	];
	return [finding('KB501', at(Math.min(offset, text.length)), message, remedy)];
}

// The first that fits wins. The parser points at the bracket or at what comes after it.
const causes: readonly (readonly [RegExp, string, string])[] = [
	[
		/^<{6,7}(?: |$)/m,
		'This is a Git conflict marker.',
		'Resolve the conflict, and remove the three lines that mark it.',
	],
	[/^<?\s*!/, 'HTML comments are not allowed.', 'Remove it; content is only what readers see.'],
	[/^<?https?:/, 'MDX takes this URL for a tag.', 'Write it as a link: `[text](https://…)`.'],
	[/^\{/, 'MDX takes this brace for the start of code.', inCode],
	[/^</, 'MDX takes this angle bracket for the start of a tag.', inCode],
];

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB501: [
		{
			mistake: 'an angle bracket that opens no tag',
			from: 'A message calls',
			to: 'A message <1 calls',
			prints: `68:11 MDX takes this angle bracket for the start of a tag. ${inCode}`,
		},
		{
			mistake: 'a brace that is not closed',
			from: 'A message calls',
			to: 'A message { calls',
			prints: `68:11 MDX takes this brace for the start of code. ${inCode}`,
		},
		{
			mistake: 'an HTML comment',
			from: 'A message calls',
			to: '<!-- draft -->\n\nA message calls',
			prints: '68:1 HTML comments are not allowed. Remove it; content is only what readers see.',
		},
		{
			mistake: 'a URL in angle brackets',
			from: 'A message calls',
			to: 'See <https://example.com>. A message calls',
			prints: '68:5 MDX takes this URL for a tag. Write it as a link: `[text](https://…)`.',
		},
		{
			mistake: 'an unresolved merge conflict',
			from: 'A message calls',
			to: '<<<<<<< HEAD\nA message calls',
			prints:
				'68:1 This is a Git conflict marker. Resolve the conflict, and remove the three lines that mark it.',
		},
	],
	KB502: [
		{
			mistake: 'an import',
			from: '\n## What',
			to: '\nimport { readFileSync } from "node:fs"\n\n## What',
			prints: `66:1 Entries cannot import or export anything: "import { readFileSync } from "node:fs"". ${inCode}`,
		},
	],
	KB503: [
		{
			mistake: 'braces in the body',
			from: 'A message calls',
			to: 'A message {index} calls',
			prints: `68:11 MDX would run these braces as code: "{index}". ${inCode}`,
		},
	],
	KB504: [
		{
			mistake: 'HTML in the body',
			from: 'A message calls',
			to: 'A <b>message</b> calls',
			prints: `68:3 Raw HTML is not allowed: "<b>". ${inCode}`,
		},
		{
			mistake: 'HTML in a field',
			path: other,
			from: '"Count the words',
			to: '"Count <b>the words',
			prints: `20:21 Raw HTML is not allowed: "<b>". ${inCode}`,
		},
	],
	KB505: [
		{
			mistake: 'a component that does not exist',
			from: 'A message calls',
			to: '<Warning>Careful.</Warning>\n\nA message calls',
			prints: '68:1 There is no component "<Warning>". The components are `<Note>`.',
		},
	],
	KB506: [
		{
			mistake: 'an event attribute',
			from: 'A message calls',
			to: '<Note onClick="run()">Careful.</Note>\n\nA message calls',
			prints:
				'68:1 The attribute `onClick` cannot be on `<Note>`. Write `<Note>` with plain text between its tags.',
		},
	],
};
