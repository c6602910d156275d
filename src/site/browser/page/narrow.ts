import { element } from './dom.ts';
import {
	chosenIn,
	cleared,
	fits,
	hasWords,
	toggled,
	worded,
	wordsParameter,
	type Chosen,
} from './narrowing.ts';

/**
 * Narrows a list of errors in place, by words and by facets, and sorts it. Without scripts each facet is a list of links;
 * here they become boxes to tick, several at once. What it is
 * narrowed to is in the address, so that it can be shared and goes back.
 */
const list = document.querySelector<HTMLElement>('[data-narrowed]');
const status = document.querySelector<HTMLElement>('[data-narrow-status]');
const tools = document.querySelector<HTMLElement>('[data-narrow-tools]');
const none = document.querySelector<HTMLElement>('[data-narrow-none]');

/** The ways to sort: by name, with the text of a row that decides; the list comes most hit first. */
const orders = {
	'Most hit first': undefined,
	'By title': (row: HTMLElement) => row.querySelector('.title')?.textContent ?? '',
	'By status or code': (row: HTMLElement) => row.querySelector('.code')?.textContent ?? '',
	'Latest change first': (row: HTMLElement) => invert(row.dataset['updated'] ?? ''),
} as const;

function start(
	entries: HTMLElement,
	said: HTMLElement,
	bar: HTMLElement,
	nothing: HTMLElement,
): void {
	const rows = [...entries.querySelectorAll<HTMLElement>('li[data-facets]')].map((row) => ({
		row,
		has: new Set(row.dataset['facets']?.split(' ')),
		text: row.textContent,
	}));
	const boxes = [...document.querySelectorAll<HTMLElement>('section[data-facet]')].flatMap(
		tickable,
	);
	const facets = new Set(boxes.map(({ facet }) => facet));
	const words = element('input', {
		'type': 'search',
		'placeholder': 'Words of the message',
		'aria-label': 'Words of the message',
	});
	const sort = element(
		'select',
		{ 'aria-label': 'Order' },
		...Object.keys(orders).map((name) => element('option', {}, name)),
	);
	const clear = element('button', { type: 'button' }, 'Show all');
	bar.prepend(words);
	bar.append(sort, clear);

	const show = () => {
		const chosen = chosenIn(location.search, facets);
		const typed = new URLSearchParams(location.search).get(wordsParameter) ?? '';
		if (words.value.trim() !== typed) words.value = typed;
		const withWords = rows.filter(({ text }) => hasWords(text, typed));
		const shown = new Set(withWords.filter(({ has }) => fits(has, chosen)));
		for (const one of rows) one.row.hidden = !shown.has(one);
		for (const { box, count, facet, value } of boxes) {
			box.checked = chosen.get(facet)?.has(value) ?? false;
			// How many there would be with this value alone of its facet.
			const alone: Chosen = new Map([...chosen, [facet, new Set([value])]]);
			count.textContent = String(withWords.filter(({ has }) => fits(has, alone)).length);
		}
		const text = shown.size === rows.length ? `${rows.length}` : `${shown.size} of ${rows.length}`;
		if (said.textContent !== text) said.textContent = text;
		clear.hidden = shown.size === rows.length;
		nothing.hidden = shown.size > 0;
	};
	const go = (query: string, replace = false) => {
		const address = location.pathname + query;
		if (replace) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		show();
	};

	for (const { box, facet, value } of boxes)
		box.addEventListener('change', () => go(toggled(location.search, facet, value)));
	words.addEventListener('input', () => go(worded(location.search, words.value.trim()), true));
	clear.addEventListener('click', () => go(cleared(location.search, facets)));
	sort.addEventListener('change', () => {
		const textOf = Object.values(orders)[sort.selectedIndex];
		const sorted =
			textOf === undefined
				? rows
				: rows.toSorted((a, b) =>
						textOf(a.row).localeCompare(textOf(b.row), 'en', { numeric: true }),
					);
		entries.append(...sorted.map(({ row }) => row));
	});
	addEventListener('popstate', show);
	show();
}

/** Makes boxes to tick of the links of a facet. */
function tickable(section: HTMLElement) {
	const facet = section.dataset['facet'] ?? '';
	section.setAttribute('role', 'group');
	section.setAttribute('aria-label', section.querySelector('h2')?.textContent ?? '');
	return [...section.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => {
		const box = element('input', { type: 'checkbox' });
		const count = element(
			'span',
			{ class: 'muted' },
			link.parentElement?.querySelector('span')?.textContent ?? '',
		);
		const label = element('label', {}, box, link.textContent.trim(), count);
		link.parentElement?.replaceChildren(label);
		return { box, count, facet, value: link.dataset['value'] ?? '' };
	});
}

/** A date as a text that sorts the other way round. */
const invert = (date: string) => date.replace(/\d/g, (digit) => String(9 - Number(digit)));

if (list && status && tools && none) start(list, status, tools, none);
