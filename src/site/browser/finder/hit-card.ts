import { codeOf } from '#content/model/codes.ts';
import type { Answer, Match } from '#matcher/index.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Card } from '#site/formats/card.ts';
import { maskSecrets } from '#text/secrets.ts';
import { element, siteAddress, withCode } from '../page/dom.ts';
import type { Found } from './answers.ts';

/** How sure the matcher is, as the reader is told. */
const arms = { exact: 'Exact wording', likely: 'Likely', possible: 'Comes close' } as const;

/**
 * A hit as a card: how sure it is, what the page says, and for a claim the whole quick fix. `tell` says what tells it from
 * the hit before it.
 */
export function hitCard(
	match: Match,
	card: Card | undefined,
	{ pasted, facts, titles }: Pick<Found, 'facts' | 'titles'> & { readonly pasted: string },
	tell: string | undefined,
): HTMLLIElement {
	const { id, confidence } = match;
	const claimed = confidence !== 'possible';
	const to = entryLink(match, facts);
	const title = element('a', { class: 'title', href: to }, titleOf(id, titles));
	return element(
		'li',
		{ 'data-confidence': confidence, 'data-id': id },
		element('p', { class: `arm ${confidence}` }, arms[confidence]),
		element('h2', {}, title),
		tell !== undefined && element('p', {}, element('strong', {}, 'This one if: '), tell),
		...(claimed && card ? claim(card, to, codeOf(id) !== undefined) : summary(card)),
		element(
			'p',
			{ class: 'small muted' },
			[card?.product, whyText(match)].filter(Boolean).join(' · '),
		),
		claimed && match.spans.length > 0 && highlighted(pasted, match),
		...(claimed ? lookAlikes(card) : []),
	);
}

/** What an entry or a code is called. */
export function titleOf(id: string, titles: Found['titles']): string {
	return titles[id] || (codeOf(id)?.code ?? id);
}

const summary = (card: Card | undefined): Node[] => [
	element('p', {}, ...withCode(card?.summary ?? '')),
];

/** A code without an entry of its own has a meaning, but no fix. */
function claim(card: Card, to: string, isCode: boolean): Node[] {
	const { layer, retry, retry_kind, quick_fix, commands } = card;
	const chips = element(
		'ul',
		{ class: 'chips' },
		layer !== '' && element('li', {}, layer),
		element('li', { class: retry_kind }, retry),
	);
	if (isCode) return [...summary(card), chips];
	return [
		chips,
		element(
			'section',
			{ class: 'quick-fix' },
			element('h3', {}, 'Quick fix'),
			element('p', { class: 'text' }, ...withCode(quick_fix)),
			...commands.flatMap(({ for: reader, type, text }) => [
				...(reader === undefined ? [] : [element('p', { class: 'label' }, reader)]),
				element(
					'pre',
					{ class: `typed ${type}${text.includes('\n') ? ' lines' : ''}` },
					element('code', {}, text),
				),
			]),
		),
		element('p', {}, element('a', { class: 'button go', href: to }, 'All fixes and causes')),
	];
}

/**
 * The entry's page; the values of the placeholders travel in the fragment, which stays in the browser. The id of the
 * request is there to be quoted.
 */
export function entryLink({ id, values }: Match, { request_id }: Answer['facts']): string {
	const code = codeOf(id);
	if (code) return `${siteAddress(`reference/codes/${code.slug}/`)}#${code.code}`;
	const shown = { ...(request_id === undefined ? {} : { request_id }), ...values };
	const found = new URLSearchParams(
		Object.entries(shown)
			.filter(([, value]) => value !== '')
			.map(([name, value]) => [name, name === 'request_id' ? value : maskSecrets(value)]),
	).toString();
	return siteAddress(`errors/${id}/`) + (found === '' ? '' : `#found:${found}`);
}

/** So much of a line is shown before and behind the matched words; a log may be one line. */
const longestBeside = 2_000;

/** The paste around the matched words, these marked. */
function highlighted(pasted: string, { spans }: Match): HTMLDetailsElement {
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	const first = sorted[0]?.start ?? 0;
	const last = sorted.at(-1)?.end ?? pasted.length;
	const start = Math.max(0, first - longestBeside);
	const from = start + pasted.slice(start, first).lastIndexOf('\n') + 1;
	const after = pasted.slice(last, last + longestBeside);
	const to = last + (after.includes('\n') ? after.indexOf('\n') : after.length);
	const pre = element('pre', { class: 'pasted', translate: 'no', tabindex: '0' });
	let at = from;
	for (const { start, end } of sorted) {
		if (start < at) continue;
		pre.append(pasted.slice(at, start), element('mark', {}, pasted.slice(start, end)));
		at = end;
	}
	pre.append(pasted.slice(at, to));
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
