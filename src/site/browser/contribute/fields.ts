import { z } from 'zod';
import { pathText, valueAt, type Path } from '#content/read/path.ts';
import { fieldsOf, schemaAt } from '#content/read/schema-shape.ts';
import { setAt } from '#content/write/set-at.ts';
import { descriptionFor, isOptional, termsFor } from '#content/write/entry-field.ts';
import { blankItem, blankText } from '#draft/blank.ts';
import { entrySchema } from '#schema/entry.ts';
import { isUnfilled, marker } from '#schema/marker.ts';
import { itemLabelOf, labelOf } from './labels.ts';
import { element, withCode } from '../page/dom.ts';
import { today } from '#text/today.ts';
import { anotherProduct, type State } from './state.ts';

/** What fields need to know of the form that they stand in. */
export interface Form {
	readonly state: State;
	/** Slugs and names of the products. */
	readonly products: Readonly<Record<string, { name: string }>>;
	/** Called after every change of the state. */
	readonly changed: () => void;
	/** Takes a product that exists, or begins another. */
	readonly choose: (product: string) => void;
}

/** The control, the group or the list for the part of the schema at a path. */
export function fieldFor(form: Form, path: Path): HTMLElement {
	const schema = schemaAt(entrySchema, path);
	if (schema instanceof z.ZodObject) return group(form, path, labelOf(String(path.at(-1))));
	if (schema instanceof z.ZodArray && !isNames(path)) return list(form, path);
	return labelled(path, control(form, path));
}

/** A control with its label, what it is for, and the place for what the checks say to it. */
export function labelled(
	path: Path,
	input: Control,
	label = labelOf(String(path.findLast((step) => typeof step === 'string'))),
	hint = descriptionFor(path),
): HTMLElement {
	const id = idOf(path);
	input.id = id;
	input.setAttribute('aria-describedby', `${id}-hint ${id}-problem`);
	const optional = path.length > 0 && path[0] !== 'body' && isOptional(path);
	const isItem = typeof path.at(-1) === 'number' && path[0] !== 'body';
	const number = isItem ? ` ${Number(path.at(-1)) + 1}` : '';
	return element(
		'div',
		{ 'class': 'field', 'data-path': pathText(path) },
		element('label', { for: id }, label + number, optional && ' (optional)'),
		input,
		element('p', { id: `${id}-hint`, class: 'small muted' }, ...withCode(hint)),
		element('p', { id: `${id}-problem`, class: 'problem', hidden: '' }),
	);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The id of the control of a field. */
export const idOf = (path: Path) => `field-${path.join('-')}`;

/** A group of fields; what is optional and empty waits behind a summary. */
function group(form: Form, path: Path, legend: string): HTMLElement {
	const names = fieldsOf(schemaAt(entrySchema, path));
	const isShown = (name: string) =>
		!isOptional([...path, name]) || valueAt(form.state.input, [...path, name]) !== undefined;
	const [shown, others] = [names.filter(isShown), names.filter((name) => !isShown(name))];
	const fields = (some: readonly string[]) => some.map((name) => fieldFor(form, [...path, name]));
	const more = element(
		'details',
		{},
		element('summary', {}, `More: ${others.map(labelOf).join(', ')}`),
		...fields(others),
	);
	return element(
		'fieldset',
		{ 'data-path': pathText(path) },
		element('legend', {}, legend),
		...fields(shown),
		others.length > 0 && more,
	);
}

/** A list whose items can be added and removed; the focus follows. */
function list(form: Form, path: Path): HTMLElement {
	const name = String(path.at(-1));
	const items = () => (valueAt(form.state.input, path) as unknown[] | undefined) ?? [];
	const box = element('fieldset', { 'data-path': pathText(path), 'class': 'list' });
	const change = (next: unknown[]) => {
		setAt(form.state.input, path, next.length === 0 && isOptional(path) ? undefined : next);
		show();
		form.changed();
	};
	const add = button(`Add ${itemLabelOf(name).toLowerCase()}`, () => {
		change([...items(), blankItem(path, items().length, form.state.input, today())]);
		box
			.querySelectorAll<HTMLElement>(':scope > .item')
			.item(items().length - 1)
			.querySelector<HTMLElement>('input, textarea, select')
			?.focus();
	});
	const show = () => {
		const shown = items().map((_, i) => {
			const remove = button(`Remove ${itemLabelOf(name).toLowerCase()} ${i + 1}`, () => {
				change(items().filter((__, other) => other !== i));
				add.focus();
			});
			return element('div', { class: 'item' }, item(form, [...path, i], itemLabelOf(name)), remove);
		});
		const problem = element('p', { id: `${idOf(path)}-problem`, class: 'problem', hidden: '' });
		const legend = element('legend', {}, labelOf(name), isOptional(path) && ' (optional)');
		const hint = element('p', { class: 'small muted' }, ...withCode(descriptionFor(path)));
		box.replaceChildren(legend, hint, problem, ...shown, add);
	};
	show();
	return box;
}

function item(form: Form, path: Path, label: string): HTMLElement {
	const schema = schemaAt(entrySchema, path);
	const name = `${label} ${Number(path.at(-1)) + 1}`;
	return schema instanceof z.ZodObject
		? group(form, path, name)
		: labelled(path, control(form, path), label);
}

function control(form: Form, path: Path): Control {
	const schema = schemaAt(entrySchema, path);
	const value = valueAt(form.state.input, path);
	const set = (next: unknown) => {
		setAt(form.state.input, path, next);
		form.changed();
	};
	if (path.join() === 'product') return products(form);
	const terms = termsFor(path);
	if (terms.length > 0) {
		const choices = terms.map(
			([name, term]) => [name, `${term.label}: ${term.description}`] as const,
		);
		return choice(choices, textIn(value), set);
	}
	if (schema instanceof z.ZodBoolean) return checkbox(value === true, (on) => set(on || undefined));
	if (schema instanceof z.ZodNumber) return number(value, set);
	if (schema instanceof z.ZodRecord) return record(value, set);
	if (schema instanceof z.ZodArray) {
		const names = Array.isArray(value) ? value.join(', ') : '';
		return line(names, (text) =>
			set(
				text
					.split(',')
					.map((one) => one.trim())
					.filter(Boolean),
			),
		);
	}
	const text = typeof value === 'string' ? value : '';
	const empty = isOptional(path) ? undefined : blankText(path, today());
	const take = (typed: string) => set(typed.trim() === '' ? empty : typed);
	const long = schema instanceof z.ZodString && (schema.maxLength ?? 0) > 160;
	return long ? area(text, take) : line(text, take);
}

/** Lists of ids are written on one line. */
function isNames(path: Path): boolean {
	return path.length > 1 && ['sources', 'for'].includes(String(path.at(-1)));
}

function products({ products: known, state, choose, changed }: Form): Control {
	const choices = Object.entries(known).map(([slug, { name }]) => [slug, name] as const);
	const first = ['', 'Choose the product that prints it'] as const;
	const last = [anotherProduct, 'Another product: describe it below'] as const;
	const value = state.product === undefined ? state.input.product : anotherProduct;
	return choice([first, ...choices, last], value, (chosen) => {
		choose(chosen);
		changed();
	});
}

function choice(
	choices: readonly (readonly [string, string])[],
	value: string,
	set: (value: string) => void,
): HTMLSelectElement {
	const options = choices.map(([name, label]) => element('option', { value: name }, label));
	const select = element('select', {}, ...options);
	select.value = value;
	select.addEventListener('change', () => set(select.value));
	return select;
}

function checkbox(on: boolean, set: (on: boolean) => void): HTMLInputElement {
	const box = element('input', { type: 'checkbox' });
	box.checked = on;
	box.addEventListener('change', () => set(box.checked));
	return box;
}

/** What stands in the field: nothing when it has no value, or one that is not written in one line. */
function textIn(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function number(value: unknown, set: (value: unknown) => void): HTMLInputElement {
	const input = line(textIn(value), (text) => {
		const read = Number(text);
		// What is no number stays as it was typed, and the checks say so.
		set(text.trim() === '' ? undefined : Number.isNaN(read) ? text : read);
	});
	input.inputMode = 'numeric';
	return input;
}

function record(value: unknown, set: (value: unknown) => void): HTMLTextAreaElement {
	const versions = Object.entries((value ?? {}) as Record<string, string>); // The schema's only record is one of texts.
	return area(versions.map((pair) => pair.join(': ')).join('\n'), (text) => {
		const pairs = text.split('\n').flatMap((row) => {
			const [, name, version] = /^(.+?):\s*(.+)$/.exec(row) ?? [];
			return name === undefined ? [] : [[name, version] as const];
		});
		set(pairs.length === 0 ? undefined : Object.fromEntries(pairs));
	});
}

/** An input for one line. */
export function line(value: string, set: (text: string) => void): HTMLInputElement {
	return typed(element('input', { type: 'text', autocomplete: 'off' }), value, set);
}

/** An input for several lines, which grows with its text. */
export function area(value: string, set: (text: string) => void): HTMLTextAreaElement {
	return typed(element('textarea', { rows: '3' }), value, set);
}

/** What is yet to be written is shown as an empty field, the words of its marker in grey. */
function typed<Input extends HTMLInputElement | HTMLTextAreaElement>(
	input: Input,
	value: string,
	set: (text: string) => void,
): Input {
	input.value = isUnfilled(value) ? '' : value;
	input.placeholder = value.startsWith(marker) ? value.slice(marker.length + 1) : '';
	input.addEventListener('input', () => set(input.value));
	return input;
}

function button(label: string, act: () => void): HTMLButtonElement {
	const made = element('button', { type: 'button' }, label);
	made.addEventListener('click', act);
	return made;
}
