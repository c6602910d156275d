import { codeOf } from '#content/model/codes.ts';
import type { Card } from '#site/formats/card.ts';
import type { Match } from '#matcher/index.ts';
import { element, siteAddress, siteJson, withCode } from '../page/dom.ts';
import type { Found } from './answers.ts';
import type { TextHit } from './engines.ts';
import { hitCard } from './hit-card.ts';
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

/** The results as one list, the matcher's first, without duplicates; and one sentence that says what was found. */
export async function renderResults(found: Results): Promise<{ status: string; content: Node[] }> {
	const claims = found.matches.filter(({ confidence }) => confidence !== 'possible');
	const words = [
		...found.byWords.map(({ id, title }) => ({ id: `errors/${id}`, title })),
		...found.textHits,
	];
	// What has the words of a question answers it better than a message that has some of them.
	const close = words.length > 0 ? [] : comingClose(found.matches, claims);
	const shown = [...claims.slice(0, 5), ...close.slice(0, closest)];
	const cards = await Promise.all(shown.map(({ id }) => cardOf(id)));
	// What tells the second from the first is said beside it, when the first names it as a look-alike.
	const tells = shown.map(({ id }, i) =>
		i === 0 ? undefined : cards[0]?.confused_with[id]?.tell_by,
	);
	const items = shown.map((match, i) => hitCard(match, cards[i], found, tells[i]));
	const known = new Set(shown.map(({ id }) => `errors/${id}`));
	const others = words.filter(({ id }) => !known.has(id)).map(textItem);
	const list = element('ol', { class: 'entries' }, ...items, ...others);
	const first = cards[0]?.title ?? shown[0]?.id;
	if (claims.length > 0) {
		const word = claims[0]?.confidence === 'exact' ? 'This is' : 'This is probably';
		const more = claims.length > 1 ? ` and ${claims.length - 1} more` : '';
		return { status: `${word}: ${first}${more}.`, content: [list] };
	}
	if (others.length > 0) {
		const pages = others.length === 1 ? 'One page has' : `${others.length} pages have`;
		return { status: `No exact wording. ${pages} these words.`, content: [list] };
	}
	if (found.reading === 'question' && items.length === 0) {
		return { status: 'No page has these words.', content: [] };
	}
	const count = items.length;
	const status =
		count > 0
			? `No entry matches this text. ${count === 1 ? 'One comes' : `${count} come`} close.`
			: 'No entry matches this text.';
	return { status, content: [...(count > 0 ? [list] : []), noMatch(found, found.elsewhere)] };
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
function textItem({ id, title }: TextHit): HTMLLIElement {
	const entry = /^errors\/(.+)/.exec(id)?.[1];
	const summary = element('p', {});
	if (entry !== undefined) {
		void cardOf(entry).then((card) => summary.append(...withCode(card?.summary ?? '')));
	}
	return element(
		'li',
		{ 'data-id': entry ?? id },
		element('a', { href: siteAddress(`${id}/`) }, title),
		entry !== undefined && summary,
		element('p', { class: 'small muted' }, 'Found by its words'),
	);
}
