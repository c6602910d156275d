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
		facets: new Set(row.dataset['facets']?.split(' ')),
	}));
	const chosen = () => new URLSearchParams(location.search);
	const has = (facets: ReadonlySet<string>, state: URLSearchParams) =>
		[...state].every(([facet, value]) => facets.has(`${facet}:${value}`));

	const show = () => {
		const state = chosen();
		const shown = rows.filter(({ facets }) => has(facets, state)).length;
		for (const { row, facets } of rows) row.hidden = !has(facets, state);
		for (const link of links) {
			const { facet = '', value = '' } = link.dataset;
			const on = state.get(facet) === value;
			if (on) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
			// What would be left if this value were chosen too.
			const next = new URLSearchParams(state);
			next.set(facet, value);
			const count = rows.filter(({ facets }) => has(facets, next)).length;
			if (link.nextElementSibling) link.nextElementSibling.textContent = String(count);
			link.parentElement?.classList.toggle('empty', count === 0);
		}
		status.textContent = state.size === 0 ? '' : `${shown} of ${rows.length} errors`;
		clear.hidden = state.size === 0;
	};

	const go = (state: URLSearchParams) => {
		history.pushState(null, '', state.size > 0 ? `?${state}` : location.pathname);
		show();
	};

	const clear = document.createElement('button');
	clear.type = 'button';
	clear.textContent = 'Show all';
	clear.addEventListener('click', () => go(new URLSearchParams()));
	status.after(clear);

	for (const link of links) {
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const state = chosen();
			const { facet = '', value = '' } = link.dataset;
			if (state.get(facet) === value) state.delete(facet);
			else state.set(facet, value);
			go(state);
		});
	}
	addEventListener('popstate', show);
	show();
}
