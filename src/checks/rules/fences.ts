import { finding, type Finding } from '../finding.ts';
import { type MarkdownNode } from '#content/read/markdown.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Code blocks are fenced, closed and say their language; JSON in them parses. */
export const fences: Rule = (corpus) =>
	proseOf(corpus).flatMap((prose) => {
		if (prose.tree.kind === 'broken') return [];
		return prose.tree.nodes.flatMap((node) => (node.type === 'code' ? look(prose, node) : []));
	});

function look(prose: Prose, node: MarkdownNode): Finding[] {
	const place = prose.at(node.start);
	const source = prose.text.slice(node.start, node.end);
	const opening = /^(`{3,}|~{3,})/.exec(source)?.[1];
	if (opening === undefined) {
		const remedy = 'Put it between "```" lines with a language, or take the four spaces away.';
		return [finding('KB515', place, 'Indented lines are shown as code.', remedy)];
	}
	const last = source
		.slice(source.lastIndexOf('\n') + 1)
		.replace(/^[\s>]*/, '')
		.trimEnd();
	if (!source.includes('\n') || !last.startsWith(opening) || /[^`~]/.test(last)) {
		const remedy = `Close it with a line that is exactly "${opening}".`;
		return [finding('KB514', place, 'The code fence has no end.', remedy)];
	}
	if (!node.lang) {
		const remedy =
			'Write the language behind the opening fence: "shell", "json", "python", "text" …';
		return [finding('KB515', place, 'The code fence names no language.', remedy)];
	}
	const broken = brokenJson(node);
	if (broken === undefined) return [];
	// Inside a list or a quotation the lines of the fence begin with something else.
	const behind = source.includes(node.value ?? '') ? source.indexOf('\n') + 1 + broken : 0;
	const rest = quoted((node.value ?? '').slice(broken) || 'the end');
	const remedy = 'Make it whole, or use "text" for an excerpt and "jsonc" for JSON with comments.';
	const here = prose.at(node.start + behind);
	return [finding('KB516', here, `The JSON does not parse from here on: ${rest}.`, remedy)];
}

/** Where the JSON of a fence stops to parse; `undefined` when it is whole or the fence is not JSON. */
function brokenJson({ lang, value = '' }: MarkdownNode): number | undefined {
	if (lang !== 'json') return undefined;
	try {
		JSON.parse(value);
		return undefined;
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		return position === undefined ? value.trimEnd().length : Number(position);
	}
}
