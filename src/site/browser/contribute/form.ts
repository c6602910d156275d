import { bodyHeadings } from '#schema/body.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { marker } from '#schema/marker.ts';
import { area, fieldFor, idOf, labelled, line, type Form } from './fields.ts';
import { copyText } from '../page/copy.ts';
import { fileOf, handOver, handOverProduct, idFor, type Target } from './hand-over.ts';
import { laterNote } from './later.ts';
import { chooseProduct, newProductFields, productFileOf, withNewProduct } from './new-product.ts';
import { previewOf } from './preview.ts';
import { problemsOf } from './problems.ts';
import { showProblems } from './report.ts';
import { keep, type State } from './state.ts';
import { element } from '../page/dom.ts';

/** What the form needs of its page. */
export interface Page extends Target {
	/** Says a sentence to everybody, screen readers included. */
	readonly say: (text: string) => void;
	/** Throws the draft away. */
	readonly clear: () => void;
}

/** The fields in the order in which a contributor thinks; what no part names comes last. */
const first: readonly (readonly [title: string, fields: readonly (keyof EntryInput)[]])[] = [
	['What it is', ['title', 'product', 'category', 'summary', 'signatures']],
	['What to do', ['quick_fix', 'layer', 'retry', 'causes', 'fixes']],
	[
		'How you know',
		['status', 'affected', 'frequency', 'sources', 'verified', 'evidence_note', 'samples'],
	],
];

/** Fields that a new entry has no use for: it has no history yet. */
const later: readonly (keyof EntryInput)[] = [
	'threads',
	'fixed_in',
	'retired',
	'aliases',
	'updated',
];

const asked = new Set<string>([...first.flatMap(([, names]) => names), ...later]);
const parts = [
	...first,
	[
		'More, where it says something specific',
		Object.keys(entrySchema.shape).filter((name) => !asked.has(name)),
	],
] as const;

/** How long the hands must rest before the draft is looked at; milliseconds. */
const pause = 300;

/** Shows the form of a draft with its problems and its preview, all kept up to date. */
export function showForm(place: HTMLElement, state: State, known: Catalogue, page: Page): void {
	const problems = element('ol', { class: 'problems' });
	const preview = element('article', { class: 'entry preview' });
	const file = element('code', {});
	const open = element(
		'a',
		{ class: 'button', target: '_blank', rel: 'noopener' },
		'Open the pull request',
	);
	const product = element(
		'a',
		{ class: 'button', target: '_blank', rel: 'noopener' },
		'First open the file of the product',
	);
	const sum = element('p', { role: 'status' });
	let latest = 0;

	const look = async () => {
		const mine = ++latest;
		const text = fileOf(state);
		const found = await problemsOf(idFor(state), text, known, productFileOf(state));
		if (mine !== latest) return;
		const said = showProblems(place, problems, found);
		if (sum.textContent !== said) sum.textContent = said;
		preview.replaceChildren(...previewOf(state, withNewProduct(known, state)));
		file.textContent = text;
		handOver(open, state, page);
		handOverProduct(product, state, page);
	};
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const changed = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			keep(state);
			void look();
		}, pause);
	};

	const copy = button('Copy the file', () => {
		const done = 'The file is on the clipboard.';
		void copyText(fileOf(state)).then((copied) => page.say(copied ? done : cannotCopy));
	});
	open.addEventListener('click', (event) => {
		if (state.input.product === '' || state.slug === '') {
			event.preventDefault();
			page.say('Choose the product and the last part of the address first: they name the file.');
			place.querySelector<HTMLElement>(`#${idOf(firstMissing(state))}`)?.focus();
			return;
		}
		handOver(open, state, page);
		if (open.dataset['complete'] === 'true') return;
		// The browser follows the link meanwhile.
		void copyText(fileOf(state)).then((copied) => page.say(copied ? tooLong : cannotCopy));
	});

	const choose = (chosen: string) => chooseProduct(state, chosen);
	const form: Form = { state, products: known.products, changed, choose };
	const fields = element(
		'form',
		{ 'aria-label': 'The entry' },
		...parts.map(([title, names], i) =>
			section(title, i, [
				...names.map((name) => fieldFor(form, [name])),
				...(i === 0 ? [newProductFields(form), slugField(form)] : []),
			]),
		),
		section('The explanation', parts.length, bodyFields(form)),
	);
	fields.addEventListener('submit', (event) => event.preventDefault());

	place.replaceChildren(
		element(
			'div',
			{ class: 'draft' },
			fields,
			element(
				'section',
				{ 'class': 'look', 'aria-labelledby': 'preview-title' },
				element('h2', { id: 'preview-title' }, 'Preview'),
				preview,
			),
		),
		element('h2', {}, 'Hand it over'),
		sum,
		element(
			'details',
			{},
			element('summary', {}, 'What is left, with links to the fields'),
			problems,
		),
		element(
			'details',
			{},
			element('summary', {}, 'The file'),
			element('pre', { tabindex: '0' }, file),
		),
		element('p', { class: 'actions' }, product, open, copy, button('Clear the draft', page.clear)),
		element('p', { class: 'small muted' }, handOverNote),
	);
	void look();
}

/** The field without which a file has no name. */
function firstMissing({ slug, product }: State): string[] {
	if (slug === '') return ['slug'];
	return product === undefined ? ['product'] : ['new-product', 'slug'];
}

const tooLong =
	'The file is too long for an address, so it is on the clipboard: paste it into the editor that opened.';
const cannotCopy =
	'The browser does not let this page copy. Open “The file” above and copy its text.';
const handOverNote =
	'Opens the repository’s page for new files in a new tab, with name and text filled in. Without write access GitHub makes a ' +
	'fork of yours first. A new product has a file of its own: propose that first, and add the entry on the branch that it ' +
	'made. If the editor comes up empty, copy the file here and paste it there. Parts left to write do not hold ' +
	`you back: the checks of the pull request name them. ${laterNote}`;

function section(title: string, number: number, content: readonly Node[]): HTMLElement {
	const id = `part-${number}`;
	return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);
}

function slugField({ state, changed }: Form): HTMLElement {
	const input = line(state.slug, (text) => {
		state.slug = text.trim();
		changed();
	});
	const hint = 'Names the file and never changes: lower-case words with hyphens.';
	return labelled(['slug'], input, 'Last part of the address', hint);
}

function bodyFields({ state, changed }: Form): HTMLElement[] {
	return bodyHeadings.map((heading, i) => {
		const before = state.texts[i] ?? '';
		const input = area(before, (text) => {
			state.texts[i] = text.trim() === '' ? `${marker} ${heading.toLowerCase()}.` : text;
			changed();
		});
		input.rows = 6;
		const hint = 'Markdown. Error texts, <tags> and {braces} stand in backticks.';
		return labelled(['body', i], input, heading, hint);
	});
}

function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, label);
	made.addEventListener('click', act);
	return made;
}
