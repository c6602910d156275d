import { codeOf } from '#content/model/codes.ts';
import type { Card } from '#site/formats/card.ts';
import type { Match } from '#matcher/index.ts';
import { element, siteAddress, siteJson, withCode } from '../page/dom.ts';
import type { Found } from './answers.ts';
import type { TextHit } from './engines.ts';
import { hitCard, titleOf } from './hit-card.ts';
import { noMatch } from './no-match.ts';
import { isWorthShowing } from '#matcher/tools/worth-showing.ts';

/** What was found for a text. */
interface Results extends Found {
	readonly pasted: string;
	/** Other pages that have the words of a question which no entry has. */
	readonly textHits: readonly TextHit[];
}

/** How many of the closest are shown when no entry matches. */
const closest = 3;

/** What is shown: one sentence that says what was found, and what stands below it. */
interface Rendered {
	readonly status: string;
	readonly content: readonly Node[];
	/** When the list says everything that its pages say; at first it only names them. */
	readonly filled: Promise<void>;
}

/** The results as one list, the matcher's first, without duplicates. */
export function renderResults(found: Results): Rendered {
	const claims = found.matches.filter(({ confidence }) => confidence !== 'possible');
	const words = [
		...found.byWords.map(({ id, title }) => ({ id: `errors/${id}`, title })),
		...found.textHits,
	];
	// What has the words of a question answers it better than a message that has some of them.
	const close = words.length > 0 ? [] : comingClose(found.matches, claims);
	const shown = [...claims.slice(0, 5), ...close.slice(0, closest)];
	const known = new Set(shown.map(({ id }) => `errors/${id}`));
	const others = words.filter(({ id }) => !known.has(id)).map(textItem);
	const items = shown.map((match) => hitCard(match, undefined, found, undefined));
	const list = element('ol', { class: 'entries' }, ...items, ...others);
	const filled = fill(items, shown, found);
	const count = items.length + others.length;
	if (count === 0 && found.reading === 'question') {
		return { status: 'No page has these words.', content: [], filled };
	}
	// What a line's words lead to is a guess, and may be wrong.
	const isOpen = others.length === 0 || found.reading === 'line';
	const further = isOpen && found.elsewhere ? [noMatch(found, found.elsewhere)] : [];
	return {
		status: sentence(found, claims, items.length, others.length),
		content: [...(count > 0 ? [list] : []), ...further],
		filled,
	};
}

function sentence(
	{ titles }: Results,
	[first, ...more]: readonly Match[],
	close: number,
	others: number,
): string {
	if (first) {
		const word = first.confidence === 'exact' ? 'This is' : 'This is probably';
		const rest = more.length > 0 ? ` and ${more.length} more` : '';
		return `${word}: ${titleOf(first.id, titles)}${rest}.`;
	}
	if (others > 0) {
		return `No exact wording. ${others === 1 ? 'One page has' : `${others} pages have`} these words.`;
	}
	const coming = close === 1 ? ' One comes close.' : ` ${close} come close.`;
	return `No entry matches this text.${close > 0 ? coming : ''}`;
}

/** Puts what the entries' pages say in the place of their names, and what tells a look-alike from the first. */
async function fill(
	items: readonly HTMLLIElement[],
	shown: readonly Match[],
	found: Results,
): Promise<void> {
	const cards = await Promise.all(shown.map(({ id }) => cardOf(id)));
	for (const [at, item] of items.entries()) {
		const match = shown[at];
		const card = cards[at];
		if (!match || !card) continue;
		const tell = at === 0 ? undefined : cards[0]?.confused_with[match.id]?.tell_by;
		const whole = hitCard(match, card, found, tell);
		const hasFocus = item.contains(document.activeElement);
		item.replaceWith(whole);
		if (hasFocus) whole.querySelector('a')?.focus();
	}
}

/** What comes close to some message. A claim does not hide another error of the same paste, nor what comes close to one. */
function comingClose(matches: readonly Match[], claims: readonly Match[]): readonly Match[] {
	return matches.filter(
		(match) =>
			!claims.includes(match) &&
			isWorthShowing(match) &&
			!claims.some((claim) => overlap(claim, match)),
	);
}

/** Whether two matches speak of the same words of the paste. */
function overlap(a: Match, b: Match): boolean {
	return a.spans.some((one) =>
		b.spans.some(({ start, end }) => start < one.end && end > one.start),
	);
}

/** What the list shows of an entry or a code; `undefined` when it cannot be fetched, and then the id serves. */
async function cardOf(id: string): Promise<Card | undefined> {
	const code = codeOf(id);
	try {
		if (code === undefined) return await siteJson<Card>(`errors/${id}/card.json`);
		const cards = await siteJson<Record<string, Card>>(`reference/codes/${code.slug}.json`);
		return cards[code.code];
	} catch {
		return undefined;
	}
}

/** A page by its title, at once; what it says follows when it has come. */
function textItem({ id, title, anchor }: TextHit): HTMLLIElement {
	const entry = /^errors\/(.+)/.exec(id)?.[1];
	const summary = element('p', {});
	if (entry !== undefined) {
		void cardOf(entry).then((card) => summary.append(...withCode(card?.summary ?? '')));
	}
	return element(
		'li',
		{ 'data-id': entry ?? id },
		element('a', { href: siteAddress(`${id}/${anchor ? `#${anchor}` : ''}`) }, title),
		entry !== undefined && summary,
		element(
			'p',
			{ class: 'small muted' },
			anchor ? 'A parameter of this name' : 'Found by its words',
		),
	);
}
