import { contentFile, type ContentFile } from '../read/content-file.ts';
import type { Corpus } from '../read/corpus.ts';
import { disorderIn } from '../read/disorder.ts';
import { entries } from '../read/entries.ts';
import { isId, publishedFile, publishedIds, publishedPath } from '../read/published.ts';
import { trailingSpaceIn } from '../read/trailing-space.ts';
import { isSame } from './same.ts';
import { withOrder } from './order.ts';
import { withQuotes } from './quotes.ts';

/** A file with its mistakes mended that need no judgement. */
export interface Mended {
	/** Path below the content folder. */
	readonly path: string;
	readonly text: string;
	/** What was mended, for the reader: `['quotes', 'order of fields']`. */
	readonly what: readonly string[];
}

/** What mending knows beside the files. */
export interface MendOptions {
	/** The day that `updated` gets in a changed entry, `YYYY-MM-DD`. */
	readonly today: string;
	/** Paths below the content folder of the files that differ from the last commit. */
	readonly changed: ReadonlySet<string>;
}

/** Everything in a corpus that a machine can mend, without changing what any other field than `updated` says. */
export function mend(corpus: Corpus, options?: MendOptions): Mended[] {
	return [...corpus.files.flatMap((file) => mendFile(file, options)), ...mendPublished(corpus)];
}

function mendFile(file: ContentFile, options?: MendOptions): Mended[] {
	const textual = file.collection !== undefined && file.text !== '';
	if (!textual || file.invalidAt !== undefined || file.text.includes('\0')) return [];
	const what = file.hasMark ? ['byte order mark'] : [];
	let mended = file;
	for (const [name, step] of steps) {
		const text = step(mended);
		const next = text === undefined || text === mended.text ? mended : withText(file, text);
		if (next === mended || !isSame(mended, next)) continue;
		mended = next;
		what.push(name);
	}
	if (options?.changed.has(file.path) === true && sound(mended)) {
		const text = withUpdated(mended, options.today);
		if (text !== mended.text) {
			mended = withText(file, text);
			what.push('updated');
		}
	}
	return what.length === 0 ? [] : [{ path: file.path, text: mended.text, what }];
}

const steps: readonly (readonly [string, (file: ContentFile) => string | undefined])[] = [
	['line ends', ({ text }) => text.replaceAll('\r\n', '\n')],
	['trailing space', withoutBlanks],
	['end of the last line', ({ text }) => `${text.replace(/\n+$/, '')}\n`],
	[
		'quotes',
		(file) => (sound(file) ? withYaml(file, withQuotes(file, file.yaml?.text ?? '')) : undefined),
	],
	['order of fields', inOrder],
];

/** The text with today in `updated`, when the entry has that field and an earlier day in it. */
function withUpdated(file: ContentFile, today: string): string {
	const yaml = file.yaml?.text ?? '';
	const fresh = yaml.replace(/^(updated: *")(\d{4}-\d\d-\d\d)(")/m, (all, before, day, after) =>
		day < today ? `${before}${today}${after}` : all,
	);
	return withYaml(file, fresh) ?? file.text;
}

function withoutBlanks(file: ContentFile): string {
	return trailingSpaceIn(file).reduceRight(
		(text, { start, end }) => text.slice(0, start) + text.slice(end),
		file.text,
	);
}

function inOrder(file: ContentFile): string | undefined {
	let mended = file;
	// Each round puts one group in order; no file has as many groups as this.
	for (let round = 0; round < 500 && sound(mended); round += 1) {
		const disorder = disorderIn(mended);
		const yaml = disorder && withOrder(mended, disorder);
		if (yaml === undefined) return mended.text;
		const next = withText(mended, withYaml(mended, yaml) ?? '');
		if (!isSame(mended, next)) return mended.text;
		mended = next;
	}
	return mended.text;
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

function sound({ yaml }: ContentFile): boolean {
	return yaml !== undefined && yaml.errors.length === 0 && yaml.refused.length === 0;
}

function withYaml(file: ContentFile, yaml: string): string | undefined {
	if (file.yaml === undefined) return undefined;
	const { offset, text } = file.yaml;
	return file.text.slice(0, offset) + yaml + file.text.slice(offset + text.length);
}

function withText(file: ContentFile, text: string): ContentFile {
	const root = file.file.slice(0, -file.path.length - 1);
	return contentFile(root, file.path, file.kind, new TextEncoder().encode(text));
}
