import { count } from '#text/words.ts';
import { inlineCode } from './inline-code.ts';
import type { Review } from './review.ts';

/** The first line of the comment, by which the next run finds it. @internal */
export const marker = '<!-- signpost:review -->';

/** What the comment knows beside the report, from a source that may be trusted. */
export interface CommentContext {
	/** Where the built pages can be downloaded. */
	readonly preview?: string | undefined;
	/** The commit that was looked at. */
	readonly commit?: string | undefined;
}

/** The comment on a pull request, as GitHub's Markdown. Whatever the pull request wrote stands in inline code. */
export function reviewComment(
	{ pages, signatures, sources }: Review,
	{ preview, commit }: CommentContext = {},
): string {
	const parts = [
		marker,
		'### What this changes for readers',
		section('Pages', pages, page, 'No page changes.'),
		...(preview === undefined
			? []
			: [`**Preview**: [the built pages](${preview}), to unpack and open in a browser.`]),
		section('New signatures', signatures, signature),
		section('New sources', sources, source),
		...(commit === undefined ? [] : [`<sub>Seen at ${commit.slice(0, 10)}.</sub>`]),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

type Item<List extends 'pages' | 'signatures' | 'sources'> = Review[List]['first'][number];

/** A heading with one line per item; `otherwise`, when there is none. */
function section<Item>(
	title: string,
	{ total, first }: { readonly total: number; readonly first: readonly Item[] },
	lineOf: (item: Item) => string,
	otherwise = '',
): string {
	if (total === 0) return otherwise;
	const lines = withinRoom(first.map((item) => `- ${lineOf(item)}`));
	const more = total > lines.length ? [`- and ${count(total - lines.length, 'more', 'more')}`] : [];
	return [`**${title}** (${total})`, '', ...lines, ...more].join('\n');
}

/** As many lines as have room: GitHub refuses a comment of more than 65,536 characters. */
function withinRoom(lines: readonly string[]): string[] {
	let left = 20_000;
	return lines.filter((line) => {
		left -= line.length + 1;
		return left >= 0;
	});
}

function page({ collection, change, id, title, from }: Item<'pages'>): string {
	const before = from === undefined ? '' : `, before ${inlineCode(from)}`;
	return `${change}: ${inlineCode(title)} (${inlineCode(`${collection}/${id}`)}${before})`;
}

function signature({ entry, text, own, first, also }: Item<'signatures'>): string {
	const others = also.map(
		({ id, title, confidence, lookAlike }) =>
			`${inlineCode(title, 80)} (${inlineCode(id)}, ${confidence}${lookAlike ? ', a named look-alike' : ''})`,
	);
	const verdict = `${ownWords[own]}${own !== 'none' && !first ? ', but not first' : ''}.`;
	const overlap = others.length === 0 ? '' : ` **Also matches** ${others.join(', ')}.`;
	return `${inlineCode(text, 200)} of ${inlineCode(entry)}: ${verdict}${overlap}`;
}

const ownWords = {
	exact: 'finds its entry',
	likely: 'finds its entry as likely, not as exact',
	possible: 'finds its entry only as possible: it has too few words of its own',
	none: '**does not find its entry**',
} as const satisfies Record<Item<'signatures'>['own'], string>;

// No link: GitHub would tell every issue that is cited that it was mentioned here.
function source({ url, title, kind, entries }: Item<'sources'>): string {
	const cited = entries.map((id) => inlineCode(id)).join(', ');
	return `${inlineCode(url, 200)}, ${inlineCode(title)}, ${inlineCode(kind)}, for ${cited}`;
}
