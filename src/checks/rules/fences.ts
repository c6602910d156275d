import { finding, type Finding } from '../finding.ts';
import { type MarkdownNode } from '../markdown.ts';
import { proseOf, type Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '../words.ts';

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
	return unparsed(node).map((reason) => {
		const remedy =
			'Make it whole, or use "text" for an excerpt and "jsonc" for JSON with comments.';
		return finding('KB516', place, `The JSON does not parse: ${reason}`, remedy);
	});
}

/** Why the JSON of a fence does not parse; nothing when it does or is not JSON. */
function unparsed({ lang, value = '' }: MarkdownNode): string[] {
	const texts = { json: [value], jsonl: value.split('\n').filter((line) => line.trim() !== '') };
	return (texts[lang as keyof typeof texts] ?? []).flatMap((text) => {
		try {
			JSON.parse(text);
			return [];
		} catch {
			return [`${quoted(text)}.`];
		}
	});
}
