import { codeOf } from '#content/model/codes.ts';
import type { Card } from '#site/formats/card.ts';
import type { Answer, Match } from '#matcher/index.ts';
import { maskSecrets } from '#text/secrets.ts';
import { element, siteAddress, siteJson } from '../page/dom.ts';
import type { TextHit } from './engines.ts';
import { isQuestion } from './query-words.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import { isWorthShowing } from '#matcher/tools/worth-showing.ts';

/** What both engines found for one paste. */
export interface Found extends Answer {
	readonly pasted: string;
	readonly textHits: readonly TextHit[];
}

/** How many of the closest are shown when no entry matches. */
const closest = 3;

/** The results as one list, the matcher's first, without duplicates; and one sentence that says what was found. */
export async function renderResults(found: Found): Promise<{ status: string; content: Node[] }> {
	const claims = found.matches.filter(({ confidence }) => confidence !== 'possible');
	// A claim does not hide another error of the same paste, nor what only comes close to one.
	const close = found.matches.filter(
		(match) =>
			!claims.includes(match) &&
			isWorthShowing(match) &&
			!claims.some((claim) => overlap(claim, match)),
	);
	const shown = [...claims.slice(0, 5), ...close.slice(0, closest)];
	const cards = await Promise.all(shown.map(({ id }) => cardOf(id)));
	// What tells the second from the first is said beside it, when the first names it as a look-alike.
	const tells = shown.map(({ id }, i) =>
		i === 0 ? undefined : cards[0]?.confused_with[id]?.tell_by,
	);
	const items = shown.map((match, i) => matchItem(match, cards[i], found, tells[i]));
	const known = new Set(shown.map(({ id }) => `errors/${id}`));
	const others = await Promise.all(found.textHits.filter(({ id }) => !known.has(id)).map(textItem));
	const list = element('ol', { class: 'entries' }, ...items, ...others);
	const first = cards[0]?.title ?? shown[0]?.id;
	if (claims.length > 0) {
		const word = claims[0]?.confidence === 'exact' ? 'This is' : 'This is probably';
		const more = claims.length > 1 ? ` and ${claims.length - 1} more` : '';
		return { status: `${word}: ${first}${more}.`, content: [list] };
	}
	if (isQuestion(found.pasted)) {
		const count = items.length + others.length;
		const status = count === 0 ? 'No page has these words.' : `${count} pages have these words.`;
		return { status, content: [list] };
	}
	const status =
		items.length + others.length > 0
			? `No entry matches this text. ${items.length + others.length} come close.`
			: 'No entry matches this text.';
	return {
		status,
		content: [...(items.length + others.length > 0 ? [list] : []), startEntry(found.pasted)],
	};
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

function matchItem(
	match: Match,
	card: Card | undefined,
	{ pasted, facts }: Found,
	tell: string | undefined,
): HTMLLIElement {
	const { id, confidence } = match;
	const claimed = confidence !== 'possible';
	return element(
		'li',
		{ 'data-confidence': confidence, 'data-id': id },
		element('a', { href: entryLink(match, facts) }, card?.title ?? id),
		!claimed && element('p', { class: 'small muted' }, 'Perhaps, but not all of it is there:'),
		tell !== undefined && element('p', {}, element('strong', {}, 'It is this one if: '), tell),
		element('p', {}, claimed ? (card?.quick_fix ?? '') : (card?.summary ?? '')),
		element(
			'p',
			{ class: 'small muted' },
			[card?.product, claimed && card?.layer, claimed && card?.retry, whyText(match)]
				.filter(Boolean)
				.join(' · '),
		),
		claimed && match.spans.length > 0 && highlighted(pasted, match),
		...(claimed ? lookAlikes(card) : []),
	);
}

async function textItem({ id, title }: TextHit): Promise<HTMLLIElement> {
	const entry = /^errors\/(.+)/.exec(id)?.[1];
	const card = entry === undefined ? undefined : await cardOf(entry);
	return element(
		'li',
		{ 'data-id': entry ?? id },
		element('a', { href: siteAddress(`${id}/`) }, card?.title ?? title),
		card && element('p', {}, card.summary),
		element('p', { class: 'small muted' }, 'Found by its words'),
	);
}

/** The entry's page; the values of the placeholders travel in the fragment, which stays in the browser. */
function entryLink({ id, values }: Match, { request_id }: Answer['facts']): string {
	const code = codeOf(id);
	if (code) return `${siteAddress(`reference/codes/${code.slug}/`)}#${code.code}`;
	const shown = { ...(request_id === undefined ? {} : { request_id }), ...values };
	const found = new URLSearchParams(
		Object.entries(shown).map(([name, value]) => [name, maskSecrets(value)]),
	).toString();
	return siteAddress(`errors/${id}/`) + (found === '' ? '' : `#found:${found}`);
}

/** The paste around the matched words, these marked. */
function highlighted(pasted: string, { spans }: Match): HTMLDetailsElement {
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	const from = pasted.lastIndexOf('\n', sorted[0]?.start ?? 0) + 1;
	const last = sorted.at(-1)?.end ?? pasted.length;
	const to = pasted.indexOf('\n', last);
	const pre = element('pre', { class: 'pasted', translate: 'no', tabindex: '0' });
	let at = from;
	for (const { start, end } of sorted) {
		if (start < at) continue;
		pre.append(pasted.slice(at, start), element('mark', {}, pasted.slice(start, end)));
		at = end;
	}
	pre.append(pasted.slice(at, to === -1 ? pasted.length : to));
	return element('details', {}, element('summary', { class: 'small' }, 'Where it matched'), pre);
}

function lookAlikes(card: Card | undefined): Node[] {
	const others = Object.entries(card?.confused_with ?? {});
	if (others.length === 0) return [];
	const rows = others.flatMap(([id, { title, tell_by }]) => [
		element('dt', {}, element('a', { href: siteAddress(`errors/${id}/`) }, title)),
		element('dd', {}, tell_by),
	]);
	return [
		element(
			'details',
			{},
			element('summary', { class: 'small' }, 'Not quite? Its look-alikes'),
			element('dl', { class: 'decide' }, ...rows),
		),
	];
}

function startEntry(pasted: string): HTMLParagraphElement {
	const fragment = new URLSearchParams({ q: maskSecrets(pasted) }).toString();
	return element(
		'p',
		{},
		'Is it an error of an LLM API or a coding agent? ',
		element(
			'a',
			{ href: `${siteAddress('contribute/')}#${fragment}` },
			'Start an entry from this paste',
		),
		' (keys, e-mails and home directories are masked first).',
	);
}
