import { slug as slugSchema } from '#schema/primitives.ts';
import { productSchema } from '#schema/product.ts';
import { marker } from '#schema/marker.ts';
import { descriptionOf } from '#content/read/schema-shape.ts';
import { today } from '#text/today.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { element } from '../page/dom.ts';
import { area, idOf, labelled, line, type Form } from './fields.ts';
import { anotherProduct, type NewProduct, type State } from './state.ts';

const blank: NewProduct = {
	name: `${marker} its name, as its maker writes it`,
	vendor: `${marker} who makes it`,
	summary: `${marker} what it is, and where its errors show`,
	version: `${marker} how to find its version`,
};

/** The fields of a product that has no file yet: hidden until it is chosen. */
export function newProductFields({ state, changed }: Form): HTMLElement {
	const set = (name: keyof NewProduct) => (text: string) => {
		if (state.product === undefined) return;
		state.product[name] = text.trim() === '' ? blank[name] : text;
		changed();
	};
	const known = state.product ?? blank;
	const address = line(state.product ? state.input.product : '', (text) => {
		state.input.product = text.trim();
		changed();
	});
	const field = (name: keyof NewProduct, label: string) =>
		labelled(
			['new-product', name],
			name === 'summary' || name === 'version'
				? area(known[name], set(name))
				: line(known[name], set(name)),
			label,
			descriptionOf(productSchema, name === 'version' ? [name, 'text'] : [name]),
		);
	const box = element(
		'fieldset',
		{ 'data-path': 'new-product', 'data-new-product': '' },
		element('legend', {}, 'The new product'),
		labelled(
			['new-product', 'slug'],
			address,
			'Its part of the address',
			'Names its file and never changes: lower-case words with hyphens.',
		),
		field('name', 'Its name'),
		field('vendor', 'Its vendor'),
		field('summary', 'What it is and where its errors show'),
		field('version', 'How to find its version'),
	);
	box.hidden = state.product === undefined;
	return box;
}

/** Begins a product, or goes back to one that exists. */
export function chooseProduct(state: State, chosen: string): void {
	state.product = chosen === anotherProduct ? { ...(state.product ?? blank) } : undefined;
	state.input.product = chosen === anotherProduct ? '' : chosen;
	const box = document.querySelector<HTMLElement>('[data-new-product]');
	if (box === null) return;
	box.hidden = state.product === undefined;
	if (state.product) box.querySelector<HTMLElement>(`#${idOf(['new-product', 'slug'])}`)?.focus();
}

/** What exists, and the new product of the draft. */
export function withNewProduct(known: Catalogue, { input, product }: State): Catalogue {
	if (product === undefined || !slugSchema.safeParse(input.product).success) return known;
	const { name, vendor } = product;
	return { ...known, products: { ...known.products, [input.product]: { name, vendor } } };
}

/** The file of the new product; `undefined` when the product exists. */
export function productFileOf({
	input,
	product,
}: State): { path: string; text: string } | undefined {
	if (product === undefined || input.product === '') return undefined;
	const { name, vendor, summary, version } = product;
	const fields = [
		['name', name],
		['vendor', vendor],
		['summary', summary],
		['version', { text: version }],
		['checked', today()],
	] as const;
	const lines = fields.map(([field, value]) =>
		typeof value === 'string'
			? `${field}: ${JSON.stringify(value)}`
			: `${field}:\n  text: ${JSON.stringify(value.text)}`,
	);
	return { path: `products/${input.product}.yml`, text: `${lines.join('\n')}\n` };
}
