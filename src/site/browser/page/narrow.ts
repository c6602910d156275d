import { chosenIn, cleared, fits, toggled } from './narrowing.ts';
import { element } from './dom.ts';

/**
 * Narrows a list of errors in place: a facet's link, instead of leading to its own page, shows the entries that have
 * its value, several facets together; the state is in the address, so that it can be shared and goes back.
 */
const list = document.querySelector<HTMLElement>('[data-narrowed]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
const said = document.querySelector<HTMLElement>('[data-narrow-status]');
if (list && said) start(list, said);

function start(entries: HTMLElement, status: HTMLElement): void {
	const rows = [...entries.querySelectorAll<HTMLElement>('li[data-facets]')].map((row) => ({
		row,
		has: new Set(row.dataset['facets']?.split(' ')),
	}));
	const facets = new Set(links.map((link) => link.dataset['facet'] ?? ''));
	const clear = element('button', { type: 'button' }, 'Show all');
	status.after(clear);

	const show = () => {
		const chosen = chosenIn(location.search, facets);
		const count = (next: typeof chosen) => rows.filter(({ has }) => fits(has, next)).length;
		for (const { row, has } of rows) row.hidden = !fits(has, chosen);
		for (const link of links) {
			const { facet = '', value = '' } = link.dataset;
			if (chosen.get(facet) === value) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
			// What would be left if this value were chosen too.
			const left = count(new Map([...chosen, [facet, value]]));
			if (link.nextElementSibling) link.nextElementSibling.textContent = String(left);
			link.parentElement?.classList.toggle('empty', left === 0);
		}
		status.textContent = chosen.size === 0 ? '' : `${count(chosen)} of ${rows.length} errors`;
		clear.hidden = chosen.size === 0;
	};
	const go = (query: string) => {
		history.pushState(null, '', location.pathname + query);
		show();
	};

	clear.addEventListener('click', () => go(cleared(location.search, facets)));
	for (const link of links) {
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const { facet = '', value = '' } = link.dataset;
			go(toggled(location.search, facet, value));
		});
	}
	addEventListener('popstate', show);
	show();
}
