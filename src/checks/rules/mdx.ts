import { bodyComponents } from '#schema/body.ts';
import type { Code } from '../codes.ts';
import { finding, type Finding } from '../finding.ts';
import type { Place } from '#content/read/place.ts';
import { type MarkdownNode, type MdxAttribute } from '#content/read/markdown.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { codeList, offer, quoted } from '#text/words.ts';

/** Content is data: nothing in a body or a field can run, and no HTML of an author reaches a page. */
export const mdx: Rule = (corpus) =>
	proseOf(corpus).flatMap((prose) => broken(prose) ?? live(prose));

function live(prose: Prose): Finding[] {
	if (prose.tree.kind === 'broken') return [];
	return prose.tree.nodes.flatMap((node) => {
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			return element(prose, node);
		}
		const refusal = refusals[node.type];
		if (refusal === undefined) return [];
		const { code, what, remedy } = refusal;
		const message = `${what}: ${quoted(prose.text.slice(node.start, node.end))}.`;
		return [finding(code, prose.at(node.start), message, remedy)];
	});
}

const inCode =
	'Put it in backticks or in a fenced block when it is text to show; otherwise leave it out.';

const refusals: Readonly<Record<string, { code: Code; what: string; remedy: string }>> = {
	mdxjsEsm: {
		code: 'KB502',
		what: 'An import or export',
		remedy: 'Entries cannot load code. ' + inCode,
	},
	mdxFlowExpression: { code: 'KB503', what: 'Braces run as code', remedy: inCode },
	mdxTextExpression: { code: 'KB503', what: 'Braces run as code', remedy: inCode },
	html: { code: 'KB504', what: 'Raw HTML', remedy: inCode },
};

function element(prose: Prose, node: MarkdownNode): Finding[] {
	const name = node.name ?? '';
	const place = prose.at(node.start);
	if ((bodyComponents as readonly string[]).includes(name)) {
		return node.attributes.flatMap((one) => attribute(name, one, place));
	}
	const known = codeList(bodyComponents.map((component) => `<${component}>`));
	if (/^[A-Z]/.test(name)) {
		const remedy = offer(name, bodyComponents, `The components are ${known}.`);
		return [finding('KB505', place, `There is no component ${quoted(`<${name}>`)}.`, remedy)];
	}
	return [finding('KB504', place, `Raw HTML: ${quoted(`<${name}>`)}.`, inCode)];
}

function attribute(owner: string, { name, value }: MdxAttribute, place: Place): Finding[] {
	const wrong = (what: string) =>
		finding(
			'KB506',
			place,
			`${what} on \`<${owner}>\`.`,
			`Write \`<${owner}>\` with plain text between its tags.`,
		);
	if (name === undefined) return [wrong('Attributes spread from code')];
	if (/^on/i.test(name)) return [wrong(`The event attribute \`${name}\``)];
	if (name === 'style') return [wrong('The attribute `style`')];
	if (typeof value === 'object' && value !== null)
		return [wrong(`Code in the attribute \`${name}\``)];
	return allowedAttributes.has(name) ? [] : [wrong(`The attribute \`${name}\``)];
}

const allowedAttributes = new Set(['title', 'type']);

/** Text that the MDX parser cannot read is mostly an error message outside of backticks. */
function broken(prose: Prose): Finding[] | undefined {
	if (prose.tree.kind !== 'broken') return undefined;
	const { line, column, reason } = prose.tree;
	const lines = prose.text.split('\n');
	const offset =
		lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
	const cause = causes.find(([shape]) => shape.test(prose.text.slice(offset)));
	const message = cause?.[1] ?? `MDX stops here: ${reason.replace(/\.?$/, '.')}`;
	const place = prose.at(Math.min(offset, prose.text.length));
	return [finding('KB501', place, message, cause?.[2] ?? inCode)];
}

const causes: readonly (readonly [RegExp, string, string])[] = [
	[/^(?:<?!--)/, 'An HTML comment.', 'Leave it out; content holds only what readers see.'],
	[
		/^<?\s*!/,
		'An HTML comment or declaration.',
		'Leave it out; content holds only what readers see.',
	],
	[
		/^<?https?:/,
		'A bare address between angle brackets.',
		'Write it as a link: [text](https://…).',
	],
	[/^\{/, 'A brace opens here and MDX takes what follows for code.', inCode],
	[/^</, 'An angle bracket opens here and MDX takes what follows for a tag.', inCode],
];
