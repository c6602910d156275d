import type { EntryData } from '#schema/entry.ts';
import { quickFix, type FixRun } from '#schema/proof.ts';
import {
	categories,
	confidences,
	frequencies,
	sourceKinds,
	statuses,
	threadStates,
	verifications,
} from '#schema/vocabulary.ts';
import { count } from '#text/words.ts';
import { traitsOf } from '../family.ts';
import { errorPath, facetPath, productPath } from '../paths.ts';
import type { PrintedBy } from '../printed-by.ts';
import { commas, line, markdown, parts, row, terms } from './blocks.ts';
import { changes, printedByText } from './printed.ts';
import { releases } from './scope.ts';
import type { Block, Documented, Family, Item, Row, Span, Surroundings } from './types.ts';

/** A wording of the error. */
export function signature(
	one: EntryData['signatures'][number],
	tools?: readonly PrintedBy[],
): Block {
	return { kind: 'signature', text: one.text, facts: signatureFacts(one, tools) };
}

/** What is known of a wording, in a line: "HTTP 400 · invalid_request_error · Printed by Codex 0.1.0", the last from runs. */
function signatureFacts(
	{ http_status, error_type, code, emitted_by, versions }: EntryData['signatures'][number],
	tools: readonly PrintedBy[] = [],
): string {
	return [
		http_status && `HTTP ${http_status}`,
		error_type,
		code && `code ${code}`,
		emitted_by,
		versions,
		printedByText(tools),
	]
		.filter(Boolean)
		.join(' · ');
}

/** The first wording with the title, and what a stopped reader asks first. */
export function plate({ data, prints }: Documented): Block[] {
	const { title, signatures, layer, retry } = data;
	const [main] = signatures;
	const chips: Block = { kind: 'chips', layer, retry: retry.when };
	if (main === undefined) return [chips];
	return [
		{ kind: 'plate', title, text: main.text, facts: signatureFacts(main, prints.printedBy[0]) },
		chips,
	];
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

/** What the quick fix types: for everybody first, then a tab for each kind of reader. */
export function commands(all: EntryData['quick_fix_commands']): Block[] {
	const block = ({ type, text }: (typeof all)[number]): Block => ({ kind: 'command', type, text });
	const shared = all.filter((one) => one.for === undefined);
	const own = Map.groupBy(
		all.filter((one) => one.for !== undefined),
		(one) => one.for ?? '',
	);
	const tabs = [...own].map(([label, some]) => ({ label, blocks: some.map(block) }));
	return [...shared.map(block), ...(tabs.length === 0 ? [] : [{ kind: 'tabs', tabs } as const])];
}

/** The same trouble at other vendors, with what differs, and where all of them stand side by side. */
export function atOtherVendors(family: Family, { sameTrouble }: Surroundings): Block[] {
	const others = sameTrouble(family);
	if (others.length === 0) return [];
	const rows = others.map(({ id, data, product }) => {
		const { status, code, retry } = traitsOf(data);
		const traits = [status, code && `\`${code}\``, retry].filter(Boolean).join(', ');
		const link = { label: `${data.title} (${product.name})`, to: errorPath(id) };
		return row(link, { markdown: `${traits}. ${data.family?.differs ?? ''}` });
	});
	const all = { label: 'All of them side by side', to: facetPath('family', family) };
	return [...terms(rows), line('text', all)];
}

/** When and with what the quick fix was run; which part of it, when others were not. */
export function quickRun({ data, runs }: Pick<Documented, 'data' | 'runs'>): Block[] {
	const run = runs.find(({ fix }) => fix === quickFix);
	if (run === undefined) return [];
	const { parts = [] } = run;
	const readers = new Set(data.quick_fix_commands.map((one) => one.for ?? ''));
	const isWhole = readers.size <= 1 || parts.length === 0 || readers.isSubsetOf(new Set(parts));
	const what = isWhole ? 'Run on ' : `${parts.join(', ')}: run on `;
	return [line('facts', what, ...ran(run))];
}

/** The day, and everything that took part. */
function ran({ on, with: used, platform }: FixRun): Span[] {
	const names = Object.entries(used).map(([name, version]) => `${name} ${version}`);
	return [{ date: on }, { text: ` with ${names.join(', ')} on ${platform}.` }];
}

/** How to save the work of a session that the error has spoilt. */
export function session(
	{ retry, keep, fails, sources }: NonNullable<EntryData['session']>,
	data: EntryData,
): Block[] {
	return [
		markdown(keep),
		...(fails === undefined ? [] : [line('label', 'What does not keep it'), markdown(fails)]),
		line('label', 'Can a retry work'),
		line('text', retry),
		line('facts', ...cites(sources, data)),
	];
}

/**
 * The causes, each with the way to tell it and the fixes that remove it. They come in the order of the fixes, whose author
 * knows what ends the trouble soonest; a fix of several causes stands with the first, and the others name it.
 */
export function causes({ data, runs }: Documented): (Item & { readonly title: string })[] {
	const own = Map.groupBy(data.fixes, (fix) => fix.for[0] ?? '');
	const rank = [...own.keys()];
	const place = ({ id }: EntryData['causes'][number]) =>
		rank.includes(id) ? rank.indexOf(id) : rank.length;
	const sorted = data.causes.toSorted((a, b) => place(a) - place(b));
	const markOf = (id: string) => letter(sorted.findIndex((one) => one.id === id));
	return sorted.map((one) => ({
		id: `cause-${one.id}`,
		mark: markOf(one.id),
		title: one.title ?? `Cause ${markOf(one.id)}`,
		blocks: [
			markdown(one.text),
			...(one.confirm === undefined ? [] : [line('label', 'A sign of it'), markdown(one.confirm)]),
			line('facts', ...cites(one.sources, data)),
			...parts((own.get(one.id) ?? []).map((each) => fix(each, data, markOf, runs))),
			...elsewhere(one.id, data),
		],
	}));
}

/** Where the fixes stand that remove a cause and were written for another. */
function elsewhere(cause: string, { fixes }: EntryData): Block[] {
	const links = fixes
		.filter((one) => one.for[0] !== cause && one.for.includes(cause))
		.map((one) => ({ label: one.title, to: `#${fixId(one)}` }));
	return links.length === 0 ? [] : [line('text', 'Also removed by: ', ...commas(links))];
}

function fix(
	one: EntryData['fixes'][number],
	data: EntryData,
	markOf: (id: string) => string,
	runs: readonly FixRun[],
) {
	const run = runs.find(({ fix: title }) => title === one.title);
	const others = one.for.slice(1).map((id) => ({ label: markOf(id), to: `#cause-${id}` }));
	const known = confidences[one.confidence].label;
	return {
		id: fixId(one),
		title: one.title,
		blocks: [
			markdown(one.detail),
			...terms([
				row('Worked when', { markdown: one.verify }),
				...(one.risk === undefined ? [] : [row('Costs you', one.risk)]),
				...(others.length === 0 ? [] : [row('Also for', ...commas(others))]),
				row('Known from', `${known}. `, ...cites(one.sources, data)),
				...(run === undefined ? [] : [row('Run by us', ...ran(run))]),
				...(one.ahead_because === undefined ? [] : [row('First because', one.ahead_because)]),
			]),
		],
	};
}

/** The anchor of a fix, from its title, so that links to it outlive a change of the order. */
const fixId = ({ title }: EntryData['fixes'][number]) =>
	`fix-${title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')}`;

const letter = (i: number) => String.fromCharCode('A'.charCodeAt(0) + i);

/** A check for one platform or tool. */
export function check({ platform, text, command, expect }: EntryData['checks'][number]) {
	const typed: Block[] =
		command === undefined ? [] : [{ kind: 'command', type: 'shell', text: command }];
	return { title: platform, blocks: [markdown(text), ...typed, markdown(expect)] };
}

/** Something that was read, as the item that others cite by number. */
export function source(one: EntryData['sources'][number], i: number) {
	const published: Span[] = one.published ? [', published ', { date: one.published }] : [];
	const read: Span[] = [', checked ', { date: one.checked }, ...thread(one), '. '];
	const name = { label: one.title, to: one.url };
	const kind = ` ${sourceKinds[one.kind].label}`;
	const said = line('text', name, kind, ...published, ...read, one.establishes);
	return { id: `source-${i + 1}`, blocks: [said] };
}

/** What had become of a thread, and how far it was read. */
function thread({ thread: read }: EntryData['sources'][number]): Span[] {
	if (read === undefined) return [];
	const state = `, ${threadStates[read.state].label}`;
	return read.last_comment
		? [`${state}, read to the comment of `, { date: read.last_comment }]
		: [state];
}

/** An API parameter, linked when it is described. */
export function parameter(reference: string, { parameter: find }: Surroundings): Span {
	const found = find(reference);
	return found ? { label: found.name, to: found.to, code: true } : { text: reference };
}

/** What few readers ask: whom it affects, where the page belongs, and how its claims came to be. */
export function about({ data, prints: { changed }, product, updated }: Documented): Row[] {
	const { affected, fixed_in, status } = data;
	const fixed = status === 'fixed' && fixed_in ? `, fixed in ${fixed_in}` : '';
	const { by, on } = data.verified;
	const tried = releases(data.verified.with);
	const versions = tried === '' ? [] : [{ text: `, with ${tried}` }];
	const since = changed.length === 0 ? [] : [{ text: `. ${changes(changed)}` }];
	const threads = data.threads ? `, in ${count(data.threads, 'public thread')} or more` : '';
	return [
		...(affected === undefined ? [] : [row('Affects', affected)]),
		row('Status', statuses[status].label + fixed),
		...(fixed_in && fixed === '' ? [row('Fixed in part', fixed_in)] : []),
		row('Product', { label: product.name, to: productPath(product.slug) }, `, ${product.vendor}`),
		row('Category', {
			label: categories[data.category].label,
			to: facetPath('category', data.category),
		}),
		row('How often', frequencies[data.frequency].label + threads),
		row('Verified', { date: on }, `, ${verifications[by].label}`, ...versions, ...since),
		row('Updated', { date: updated }),
	];
}

function cites(ids: readonly string[], { sources }: EntryData): Span[] {
	const numbers = ids.map((id) => sources.findIndex((one) => one.id === id) + 1);
	const links = numbers.map((number) => ({ label: String(number), to: `#source-${number}` }));
	return [links.length === 1 ? 'Source ' : 'Sources ', ...commas(links)];
}
