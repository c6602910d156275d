import { contentFile, type ContentFile } from '../read/content-file.ts';
import type { Corpus } from '../read/corpus.ts';
import { disorderIn } from '../read/disorder.ts';
import { entries } from '../read/entries.ts';
import { isId, publishedFile, publishedIds, publishedPath } from '../read/published.ts';
import { trailingSpaceIn } from '../read/trailing-space.ts';
import { isSame } from './same.ts';
import { withOrder } from './order.ts';
import { withQuotes } from './quotes.ts';

/** A file in which everything is mended that takes no judgement. */
export interface Mended {
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
	/** What was mended, in words: `['quotes', 'order of fields']`. */
	readonly what: readonly string[];
}

/** What mending knows besides the files. */
export interface MendOptions {
	/** The date that `updated` gets in a changed entry, `YYYY-MM-DD`. */
	readonly today: string;
	/** Paths below the content folder of the files that differ from the last commit. */
	readonly changed: ReadonlySet<string>;
}

/** Mends all that a machine can; of what the fields say, it changes nothing but `updated`. */
export function mend(corpus: Corpus, options?: MendOptions): Mended[] {
	return [...corpus.files.flatMap((file) => mendFile(file, options)), ...mendPublished(corpus)];
}

function mendFile(file: ContentFile, options?: MendOptions): Mended[] {
	const textual = file.collection !== undefined && file.text !== '';
	if (!textual || file.invalidAt !== undefined || file.text.includes('\0')) return [];
	const what = file.hasMark ? ['byte order mark'] : [];
	let mended = file;
	for (const [name, step] of steps) {
		const next = withText(mended, step(mended));
		if (next === mended || !isSame(mended, next)) continue;
		mended = next;
		what.push(name);
	}
	if (options?.changed.has(file.path)) {
		const dated = withText(mended, withUpdated(mended, options.today));
		if (dated !== mended) what.push('updated');
		mended = dated;
	}
	return what.length === 0 ? [] : [{ path: file.path, text: mended.text, what }];
}

const steps: readonly (readonly [string, (file: ContentFile) => string])[] = [
	['line endings', ({ text }) => text.replaceAll('\r\n', '\n')],
	['trailing whitespace', withoutTrailingSpace],
	['newline at the end', ({ text }) => `${text.replace(/\n+$/, '')}\n`],
	['quotes', (file) => withYaml(file, (yaml) => withQuotes(file, yaml))],
	['order of fields', inOrder],
];

function withoutTrailingSpace(file: ContentFile): string {
	return trailingSpaceIn(file).reduceRight(
		(text, { start, end }) => text.slice(0, start) + text.slice(end),
		file.text,
	);
}

function inOrder(file: ContentFile): string {
	let mended = file;
	// Each round puts one group in order; no file has this many groups.
	for (let round = 0; round < 500; round += 1) {
		const disorder = disorderIn(mended);
		const next = withText(
			mended,
			withYaml(mended, (yaml) => (disorder && withOrder(mended, disorder)) ?? yaml),
		);
		if (next === mended || !isSame(mended, next)) break;
		mended = next;
	}
	return mended.text;
}

/** The text with today's date in `updated`, when the entry has that field and an earlier date in it. */
function withUpdated(file: ContentFile, today: string): string {
	return withYaml(file, (yaml) =>
		yaml.replace(/^(updated: *")(\d{4}-\d\d-\d\d)(")/m, (all, before, day, after) =>
			day < today ? `${before}${today}${after}` : all,
		),
	);
}

/** The text of a file with its YAML changed, as long as that has no mistakes. */
function withYaml({ text, yaml }: ContentFile, change: (yaml: string) => string): string {
	if (yaml === undefined || yaml.errors.length > 0 || yaml.refused.length > 0) return text;
	const { offset, text: before } = yaml;
	return text.slice(0, offset) + change(before) + text.slice(offset + before.length);
}

/** The file with another text; the same file when that is no other. */
function withText(file: ContentFile, text: string): ContentFile {
	if (text === file.text) return file;
	const root = file.file.slice(0, -file.path.length - 1);
	return contentFile(root, file.path, file.kind, new TextEncoder().encode(text));
}

function mendPublished(corpus: Corpus): Mended[] {
	const file = publishedFile(corpus);
	const before = publishedIds(file).map(({ id }) => id);
	const fresh = entries(corpus).flatMap(({ id }) => (isId(id) ? [id] : []));
	const ids = [...new Set([...before, ...fresh])].sort();
	const text = ids.map((id) => `${id}\n`).join('');
	if (text === (file?.text ?? '')) return [];
	return [{ path: publishedPath, text, what: ['list of published ids'] }];
}
