import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { knownIn } from '#content/read/known.ts';
import { strings, type Path } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** An earlier id leads to one entry, hides no live page, and no chain of redirects comes back. */
export const aliases: Rule = (corpus) => {
	const { entries } = knownIn(corpus);
	const files = filesOf(corpus, 'errors');
	const uses = files.flatMap((file) => usesOf(file, 'aliases[]'));
	return [
		...uses.flatMap((use) => taken(use, entries, uses)),
		...loops(
			uses,
			files.flatMap((file) => usesOf(file, 'retired.see')),
		),
	];
};

interface Use {
	readonly file: ContentFile;
	readonly path: Path;
	readonly value: string;
}

function usesOf(file: ContentFile, pattern: string): Use[] {
	return strings(file.yaml?.data, pattern).map((one) => ({ file, ...one }));
}

function taken(use: Use, entries: ReadonlySet<string>, uses: readonly Use[]): Finding[] {
	const place = placeOfField(use.file, use.path);
	const alias = quoted(use.value, 120);
	if (entries.has(use.value)) {
		const message = `The alias ${alias} is the id of an entry that exists; its page would be hidden.`;
		return [finding('KB410', place, message, 'Leave the alias out, or remove that entry.')];
	}
	const first = uses.find(({ value }) => value === use.value);
	if (first === use || first === undefined) return [];
	const owner = first.file === use.file ? 'this entry' : quoted(first.file.id, 120);
	const message = `The alias ${alias} is taken by ${owner}.`;
	return [
		finding('KB410', place, message, 'An earlier id leads to one entry; keep it in one place.'),
	];
}

/** Both an alias and the entry named by a retired one send the reader on; following them must end. */
function loops(aliases: readonly Use[], notices: readonly Use[]): Finding[] {
	const next = new Map([
		...aliases.map(({ file, value }) => [value, file.id] as const),
		...notices.map(({ file, value }) => [file.id, value] as const),
	]);
	const onward = [...aliases, ...notices].filter(({ file, value }) => value !== file.id);
	return onward.flatMap((use) => {
		const start = use.file.id;
		const seen = new Set<string>();
		for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at))
			seen.add(at);
		if (!seen.has(start) || !seen.has(use.value)) return [];
		const way = [start, ...seen].map((id) => quoted(id, 120)).join(' → ');
		const message = `Redirects come back to where they began: ${way}.`;
		return [
			finding('KB411', placeOfField(use.file, use.path), message, 'Break the circle at one entry.'),
		];
	});
}
