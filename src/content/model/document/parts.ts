import type { EntryData } from '#schema/entry.ts';
import {
	categories,
	confidences,
	frequencies,
	layers,
	retries,
	sourceKinds,
	statuses,
	verifications,
} from '#schema/vocabulary.ts';
import { facetPath, productPath } from '../paths.ts';
import { signatureFacts } from '../signature.ts';
import { commas, line, markdown, row } from './blocks.ts';
import type { Block, Documented, Row, Span, Surroundings } from './types.ts';

/** A wording of the error. */
export function signature(one: EntryData['signatures'][number], main: boolean): Block {
	return { kind: 'signature', text: one.text, facts: signatureFacts(one), main };
}

/** Whose trouble it is and whether it passes: what a stopped reader asks first. */
export function verdict({ layer, retry, status, fixed_in, affected }: EntryData): Block {
	const rows = [
		row('Me or them', layers[layer].label),
		row('Retry', retries[retry.when].label),
		row(
			'Status',
			statuses[status].label + (status === 'fixed' && fixed_in ? `, fixed in ${fixed_in}` : ''),
		),
		affected !== undefined && row('Affects', affected),
	];
	return { kind: 'terms', rows: rows.filter((one) => one !== false) };
}

/** Since when and why the error is gone. */
export function retired(
	{ on, reason, see }: NonNullable<EntryData['retired']>,
	link: (id: string) => Span,
): Block[] {
	return [
		line('text', 'Retired on ', { date: on }, '.'),
		markdown(reason),
		...(see === undefined ? [] : [line('text', 'Read instead: ', link(see))]),
	];
}

/** A cause with the way to tell it, and its sources. */
export function cause({ id, text, confirm, sources }: EntryData['causes'][number], data: EntryData) {
	return {
		id: `cause-${id}`,
		blocks: [
			markdown(text),
			line('label', 'How to tell'),
			markdown(confirm),
			line('facts', ...cites(sources, data)),
		],
	};
}

/** A fix with the sign that it worked, its causes and its sources. */
export function fix(one: EntryData['fixes'][number], i: number, data: EntryData) {
	const causes = one.for.map((id) => ({
		label: String(data.causes.findIndex((cause) => cause.id === id) + 1),
		to: `#cause-${id}`,
	}));
	const known = confidences[one.confidence].label;
	const risk = one.risk === 'None.' ? 'No risk known. ' : `Risk: ${one.risk} `;
	return {
		id: `fix-${i + 1}`,
		title: one.title,
		blocks: [
			markdown(one.detail),
			line('label', 'It worked when'),
			markdown(one.verify),
			line(
				'facts',
				`${known} · For ${causes.length === 1 ? 'cause' : 'causes'} `,
				...commas(causes),
				` · ${risk}`,
				...cites(one.sources, data),
			),
		],
	};
}

/** A check for one platform or tool. */
export function check({ platform, text, command, expect }: EntryData['checks'][number]) {
	const typed: Block[] = command === undefined ? [] : [{ kind: 'command', text: command }];
	return { title: platform, blocks: [markdown(text), ...typed, markdown(expect)] };
}

/** Something that was read, as the item that others cite by number. */
export function source(one: EntryData['sources'][number], i: number) {
	const published: Span[] = one.published ? [', published ', { date: one.published }] : [];
	const read: Span[] = [', checked ', { date: one.checked }, '. '];
	const name = { label: one.title, to: one.url };
	const kind = ` ${sourceKinds[one.kind].label}`;
	const said = line('text', name, kind, ...published, ...read, one.establishes);
	return { id: `source-${i + 1}`, blocks: [said] };
}

/** An API parameter, linked when it is described. */
export function parameter(reference: string, { parameter: find }: Surroundings): Span {
	const found = find(reference);
	return found ? { label: found.name, to: found.to, code: true } : { text: reference };
}

/** What few readers ask: where the page belongs, and how its claims came to be. */
export function about({ data, product, updated }: Documented): Row[] {
	const { by, on, with: tried = {} } = data.verified;
	const names = Object.entries(tried).map(([name, version]) => `${name} ${version}`);
	const versions = names.length === 0 ? [] : [{ text: `, with ${names.join(', ')}` }];
	const threads = data.threads ? `, in ${data.threads} public threads or more` : '';
	return [
		row('Product', { label: product.name, to: productPath(product.slug) }, ` (${product.vendor})`),
		row('Category', { label: categories[data.category].label, to: facetPath('category', data.category) }),
		row('How often', frequencies[data.frequency].label + threads),
		row('Verified', { date: on }, `, ${verifications[by].label}`, ...versions),
		row('Updated', { date: updated }),
	];
}

function cites(ids: readonly string[], { sources }: EntryData): Span[] {
	const numbers = ids.map((id) => sources.findIndex((one) => one.id === id) + 1);
	const links = numbers.map((number) => ({ label: String(number), to: `#source-${number}` }));
	return [links.length === 1 ? 'Source ' : 'Sources ', ...commas(links)];
}
