import { count } from '#text/words.ts';
import { isLost } from './attention.ts';
import { diffBlock } from './diff-block.ts';
import { firstLook } from './first-look.ts';
import { inlineCode } from '#text/inline-code.ts';
import type { Review } from './review.ts';

/** The first line of the comment, by which the next run finds it. @internal */
export const commentMark = '<!-- signpost:review -->';

/** What the comment says besides the report, from a source that may be trusted. */
export interface CommentContext {
	/** Where the built pages can be downloaded. */
	readonly preview?: string | undefined;
	/** The commit that was looked at. */
	readonly commit?: string | undefined;
}

/**
 * The comment on a pull request, as GitHub's Markdown: first what calls for a decision, then all that changes. Whatever
 * the pull request wrote is in code. GitHub refuses more than 65,536 characters, so each section has its room.
 */
export function reviewComment(review: Review, { preview, commit }: CommentContext = {}): string {
	const parts = [
		commentMark,
		'### What this changes for readers',
		firstLook(review),
		section('Other files', review.files, file, 4_000),
		section('New commands', review.commands, command, 8_000),
		section('New hosts', review.hosts, host, 4_000),
		section('Changed verdicts', review.verdicts, verdict, 8_000),
		section('New signatures', review.signatures, signature, 11_000),
		differences(review.differences, 11_000),
		section('Pages', review.pages, page, 8_000) || 'No page changes.',
		preview && `**Preview**: [the built pages](${preview}), to unpack and open in a browser.`,
		section('New sources', review.sources, source, 8_000),
		commit && `<sub>As of ${commit.slice(0, 10)}.</sub>`,
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

type ListName = Exclude<keyof Review, 'version'>;
type Item<List extends ListName> = Review[List]['first'][number];
type List<Item> = { readonly total: number; readonly first: readonly Item[] };

/** A heading with one line per item, as many as have room, those first that call for a decision; empty without items. */
function section<Item>(
	title: string,
	{ total, first }: List<Item>,
	lineOf: (item: Item) => string,
	room: number,
): string {
	if (total === 0) return '';
	const lines = within(
		room,
		first.map((item) => `- ${lineOf(item)}`),
	);
	const heading = `**${title}** (${total})`;
	const all = [...lines, ...rest(total - lines.length)];
	if (all.length <= atAGlance) return [heading, '', ...all].join('\n');
	const others = folded('The others', [all.slice(atAGlance).join('\n')]);
	return [heading, '', ...all.slice(0, atAGlance), '', others].join('\n');
}

/** What reads differently, page by page; to unfold when it is of many pages. */
function differences({ total, first }: Review['differences'], room: number): string {
	if (total === 0) return '';
	const blocks = within(
		room,
		first.map(({ page, lines, more }) => `${inlineCode(page)}\n\n${diffBlock(lines, more)}`),
	);
	// The page that most calls for a look stays open.
	const [foremost = '', ...others] = [...blocks, ...rest(total - blocks.length)];
	const heading = `**What reads differently** (${count(total, 'page')})`;
	const more = others.length > 2 ? [folded('The others', others)] : others;
	return [heading, foremost, ...more].join('\n\n');
}

/** So many lines of a list are seen at once; the others are there to unfold. */
const atAGlance = 10;

const folded = (summary: string, parts: readonly string[]) =>
	[`<details>\n<summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');

function within(room: number, texts: readonly string[]): string[] {
	let left = room;
	return texts.filter((text) => {
		if (text.length >= left) return false;
		left -= text.length + 1;
		return true;
	});
}

const rest = (left: number) => (left > 0 ? [`- and ${count(left, 'more', 'more')}`] : []);

const file = ({ path, kind }: Item<'files'>) => `${inlineCode(path)}: ${kind}`;

function command({ page, text, effects }: Item<'commands'>): string {
	const marks = effects.length === 0 ? '' : `**${effects.join(', ')}**: `;
	return `${marks}${inlineCode(text, 200)} in ${inlineCode(page)}`;
}

const host = ({ host: name, pages }: Item<'hosts'>) => `${inlineCode(name)}, in ${names(pages)}`;

const verdict = ({ page, field, from, to }: Item<'verdicts'>) =>
	`${inlineCode(page)}: ${verdictWords[field]} ${inlineCode(from, 300)} → ${inlineCode(to, 300)}`;

const verdictWords = {
	'quick_fix': 'quick fix',
	'layer': 'caused by',
	'retry.when': 'retry',
	'status': 'status',
} as const satisfies Record<Item<'verdicts'>['field'], string>;

function page(item: Item<'pages'>): string {
	const { collection, change, id, title, from, heir } = item;
	const before = from === undefined ? '' : `, formerly ${inlineCode(from)}`;
	const after = heir === undefined ? '' : `; its address leads to ${inlineCode(heir)}`;
	const lost = isLost(item) ? '; **its address is lost**: no page has it in `aliases`' : '';
	return `${change}: ${inlineCode(title)} (${inlineCode(`${collection}/${id}`)}${before})${after}${lost}`;
}

function signature({ entry, text, own, first, also, claims }: Item<'signatures'>): string {
	const others = also.map(
		({ id, title, confidence, lookAlike }) =>
			`${inlineCode(title, 80)} (${inlineCode(id)}, ${confidence}${lookAlike ? ', a named look-alike' : ''})`,
	);
	const verdict = `${ownWords[own]}${own !== 'none' && !first ? ', but not first' : ''}.`;
	const overlap = others.length === 0 ? '' : ` **Also matches** ${others.join(', ')}.`;
	const claimed = claims.first.map((one) => `${inlineCode(one.text)} (${inlineCode(one.of, 80)})`);
	const left = claims.total - claimed.length;
	const wrong =
		claims.total === 0
			? ''
			: ` **Claims ${count(claims.total, 'text')} of others**: ${[...claimed, ...(left > 0 ? [`${left} more`] : [])].join(', ')}.`;
	return `${inlineCode(text, 200)} of ${inlineCode(entry)}: ${verdict}${overlap}${wrong}`;
}

const ownWords = {
	exact: 'finds its entry',
	likely: 'finds its entry as likely, not as exact',
	possible: 'finds its entry only as possible: it has too few words of its own',
	none: '**does not find its entry**',
} as const satisfies Record<Item<'signatures'>['own'], string>;

// No link: GitHub would tell every issue that is cited that it was mentioned here.
const source = ({ url, title, kind, entries }: Item<'sources'>) =>
	`${inlineCode(url, 200)}, ${inlineCode(title)}, ${inlineCode(kind)}, for ${names(entries)}`;

const names = (all: readonly string[]) => all.map((name) => inlineCode(name)).join(', ');
