import type { Known } from '#draft/known.ts';
import { signatureParts } from '#content/model/signature.ts';
import { bodyHeadings } from '#schema/body.ts';
import type { EntryInput } from '#schema/entry.ts';
import * as vocabulary from '#schema/vocabulary.ts';
import { blocks, inline, mdx } from './markdown.ts';
import type { State } from './state.ts';
import { element } from '../page/dom.ts';

/** The page of the entry as it will look, its headings two levels down. */
export function previewOf({ input, texts }: State, known: Known): Node[] {
	const product = known.products[input.product];
	const place = [product?.vendor, product?.name, vocabulary.categories[input.category].label];
	const [first, ...others] = input.signatures;
	return [
		element('p', { class: 'crumbs' }, place.filter(Boolean).join(' / ')),
		element('h3', { class: 'title' }, input.title),
		...(first ? [plate(first)] : []),
		verdict(input),
		element(
			'section',
			{ class: 'quick' },
			element('h4', {}, 'Quick fix'),
			element('p', {}, inline(input.quick_fix)),
		),
		element('p', { class: 'lead' }, input.summary),
		element('p', {}, element('strong', {}, 'Should I retry? '), inline(input.retry.condition)),
		...others.map(plate),
		...bodyHeadings.flatMap((heading, i) => [element('h4', {}, heading), mdx(texts[i] ?? '')]),
		...section('Common causes', [causes(input)]),
		...section('Fixes', [fixes(input)]),
		...section('Platform and tool checks', (input.checks ?? []).map(check)),
		...section('Step by step', (input.steps ?? []).map(blocks)),
		...section('How to prevent it', (input.prevention ?? []).map(blocks)),
		...section(
			'Look-alikes',
			(input.confused_with ?? []).map(({ entry, tell_by }) => lookAlike(entry, tell_by, known)),
		),
		...section(
			'Related errors',
			(input.related ?? []).map((id) => element('p', {}, titleOf(id, known))),
		),
		...section(
			'Questions',
			(input.faq ?? []).flatMap(({ question, answer }) => [
				element('h5', {}, question),
				blocks(answer),
			]),
		),
		...section('Sources checked', [
			sources(input),
			...(input.evidence_note ? [blocks(input.evidence_note)] : []),
		]),
	];
}

function section(heading: string, content: readonly Node[]): Node[] {
	return content.length === 0 ? [] : [element('h4', {}, heading), ...content];
}

function plate(signature: EntryInput['signatures'][number]): HTMLElement {
	const { text, http_status, error_type, code, emitted_by, versions } = signature;
	const parts = signatureParts(text).map((part) =>
		part.hole ? element('var', {}, part.text) : part.text,
	);
	const facts = [
		http_status && `HTTP ${http_status}`,
		error_type,
		code && `code ${code}`,
		emitted_by,
		versions,
	];
	const said = facts.filter(Boolean).join(' · ');
	return element(
		'figure',
		{ class: 'plate' },
		element('pre', { translate: 'no' }, element('code', {}, ...parts)),
		said !== '' && element('figcaption', {}, element('span', {}, said)),
	);
}

function verdict({ layer, retry, status, verified }: EntryInput): HTMLElement {
	const facts = [
		['Me or them', vocabulary.layers[layer].label],
		['Retry', vocabulary.retries[retry.when].label],
		['Status', vocabulary.statuses[status].label],
		['Verified', `${verified.on}, ${vocabulary.verifications[verified.by].label}`],
	] as const;
	const rows = facts.map(([term, value]) =>
		element('div', {}, element('dt', {}, term), element('dd', {}, value)),
	);
	return element('dl', { class: 'verdict' }, ...rows);
}

function causes({ causes: all, sources: cited }: EntryInput): HTMLElement {
	const rows = all.map(({ text, confirm, sources: ids }) =>
		element('li', {}, blocks(text), label('How to tell'), blocks(confirm), cites(ids, cited)),
	);
	return element('ol', { class: 'part' }, ...rows);
}

function fixes({ fixes: all, sources: cited }: EntryInput): HTMLElement {
	const rank = Object.keys(vocabulary.confidences);
	const sorted = all.toSorted((a, b) => rank.indexOf(a.confidence) - rank.indexOf(b.confidence));
	const rows = sorted.map(({ title, detail, verify, confidence, risk, sources: ids }) =>
		element(
			'li',
			{},
			element('h5', {}, title),
			blocks(detail),
			label('It worked when'),
			blocks(verify),
			element(
				'p',
				{ class: 'facts' },
				`${vocabulary.confidences[confidence].label} · Risk: ${risk} `,
				cites(ids, cited),
			),
		),
	);
	return element('ol', { class: 'part' }, ...rows);
}

function check({
	platform,
	text,
	command,
	expect,
}: NonNullable<EntryInput['checks']>[number]): HTMLElement {
	return element(
		'div',
		{},
		element('h5', {}, platform),
		blocks(text),
		command !== undefined && element('pre', {}, element('code', {}, command)),
		blocks(expect),
	);
}

function lookAlike(id: string, tellBy: string, known: Known): HTMLElement {
	return element(
		'dl',
		{ class: 'decide' },
		element('dt', {}, titleOf(id, known)),
		element('dd', {}, inline(tellBy)),
	);
}

function sources({ sources: all }: EntryInput): HTMLElement {
	const rows = all.map(({ url, title, kind, checked, establishes }) => {
		const safe = url.startsWith('https://');
		const name = safe ? element('a', { href: url, rel: 'external' }, title) : title;
		const said = ` ${vocabulary.sourceKinds[kind].label}, checked ${checked}. ${establishes}`;
		return element('li', {}, name, element('span', { class: 'small muted' }, said));
	});
	return element('ol', {}, ...rows);
}

function cites(ids: readonly string[], all: EntryInput['sources']): HTMLElement {
	const numbers = ids.map((id) => all.findIndex((source) => source.id === id) + 1);
	const noun = numbers.length > 1 ? 'Sources' : 'Source';
	return element('span', { class: 'cites' }, `${noun} ${numbers.join(', ')}`);
}

const label = (text: string) => element('p', { class: 'label' }, text);
const titleOf = (id: string, known: Known) => known.entries[id]?.title ?? id;
