import { codeOf } from '#content/model/codes.ts';
import type { Answer, Match } from '#matcher/index.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Card } from '#site/formats/card.ts';
import { maskSecrets } from '#text/secrets.ts';
import { element, siteAddress, valueRow, withCode, type Child } from '../page/dom.ts';
import { rowsOf } from '../page/reckon.ts';
import { withValues, type Values } from '../page/with-values.ts';
import type { Found } from './answers.ts';
import { linesOf } from './matched-lines.ts';

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
		...(claimed && card ? claim(match, card, to, valuesIn(match, facts)) : summary(card)),
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
function claim({ id }: Match, card: Card, to: string, values: Values): Child[] {
	const { layer, retry, retry_kind, quick_fix, commands } = card;
	const chips = element(
		'ul',
		{ class: 'chips' },
		layer !== '' && element('li', {}, layer),
		element('li', { class: retry_kind }, retry),
	);
	if (codeOf(id)) return [...summary(card), chips];
	const rows = rowsOf(values, new Date());
	const found = { 'class': 'found', 'aria-label': 'In your paste' };
	return [
		chips,
		element(
			'section',
			{ class: 'quick-fix' },
			element('h3', {}, 'Quick fix'),
			element('p', { class: 'text' }, ...withCode(quick_fix, (code) => withValues(code, values))),
			...commands.flatMap(({ for: reader, type, text }, at) => [
				reader !== undefined &&
					reader !== commands[at - 1]?.for &&
					element('p', { class: 'label' }, reader),
				element(
					'pre',
					{ class: `typed ${type}${text.includes('\n') ? ' lines' : ''}` },
					element('code', {}, ...withValues(text, values)),
				),
			]),
		),
		rows.length > 0 && element('dl', found, ...rows.map(valueRow)),
		element('p', {}, element('a', { class: 'button go', href: to }, 'All fixes and causes')),
	];
}

/**
 * What a paste has in the placeholders of a message, and states beside it; secrets masked. The id of the request is there
 * to be quoted.
 */
function valuesIn({ values }: Match, { request_id, retry_after }: Answer['facts']): Values {
	return Object.fromEntries(
		Object.entries({ request_id, retry_after, ...values }).flatMap(([name, value]) =>
			value === undefined || value === '' || name === '*'
				? []
				: [[name, name === 'request_id' ? value : maskSecrets(value)]],
		),
	);
}

/** The entry's page; the values of the placeholders travel in the fragment, which stays in the browser. */
export function entryLink(match: Match, facts: Answer['facts']): string {
	const code = codeOf(match.id);
	if (code) return `${siteAddress(`reference/codes/${code.slug}/`)}#${code.code}`;
	const found = new URLSearchParams(valuesIn(match, facts)).toString();
	return siteAddress(`errors/${match.id}/`) + (found === '' ? '' : `#found:${found}`);
}

/** The paste around the matched words, these marked. */
function highlighted(pasted: string, { spans }: Match): HTMLDetailsElement {
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	const { start: from, end: to } = linesOf(pasted, spans);
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
