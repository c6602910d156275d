import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { strings, type Path } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** A wording belongs to one entry, or to entries that tell each other apart; and it has words. */
export const signatures: Rule = (corpus) => {
	const files = filesOf(corpus, 'errors');
	const uses = files.flatMap((file) =>
		strings(file.yaml?.data, 'signatures[].text').map((one) => ({ file, ...one })),
	);
	const groups = Map.groupBy(uses, ({ value }) => plain(value));
	return [...groups].flatMap(([text, group]) =>
		text.replaceAll('<*>', '').trim() === ''
			? group.map(wordless)
			: [...twice(group), ...shared(group)],
	);
};

interface Use {
	readonly file: ContentFile;
	readonly path: Path;
	readonly value: string;
}

function wordless({ file, path, value }: Use): Finding {
	const message = `The signature ${quoted(value)} has no words of its own.`;
	const remedy = 'Keep the words that are always there; only what varies becomes a placeholder.';
	return finding('KB607', placeOfField(file, path), message, remedy);
}

function twice(group: readonly Use[]): Finding[] {
	return group.flatMap((use, i) => {
		const before = group.slice(0, i).find(({ file }) => file === use.file);
		if (before === undefined) return [];
		const message = `The signature ${quoted(use.value)} is there twice, apart from its placeholders.`;
		return [finding('KB606', placeOfField(use.file, use.path), message, 'Keep one of the two.')];
	});
}

function shared(group: readonly Use[]): Finding[] {
	return group.flatMap((use) => {
		const others = group.filter(({ file }) => file !== use.file && !namesEachOther(file, use.file));
		const other = others[0]?.file.id;
		if (other === undefined) return [];
		const message = `${quoted(other, 120)} has this signature too: ${quoted(use.value)}.`;
		const remedy =
			'Keep it in one entry, or name each other in `confused_with` with what tells them apart.';
		return [finding('KB605', placeOfField(use.file, use.path), message, remedy)];
	});
}

function namesEachOther(a: ContentFile, b: ContentFile): boolean {
	const names = (from: ContentFile, to: ContentFile) =>
		strings(from.yaml?.data, 'confused_with[].entry').some(({ value }) => value === to.id);
	return names(a, b) || names(b, a);
}

/** The wording without what the matcher ignores: case, punctuation, and how placeholders are called. */
function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/<(?:\*|[a-z][\w-]*)>/g, '\0')
		.replace(/[^\p{L}\p{N}\0]+/gu, ' ')
		.replaceAll('\0', '<*>')
		.trim();
}
