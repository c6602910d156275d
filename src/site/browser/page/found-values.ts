import { element, valueRow } from './dom.ts';

/**
 * Shows the values of the placeholders that a paste filled, on the page of its entry: in a list, in the message and in the
 * fixes. They come in the fragment (`#found:request_id=req_…`), which a browser never sends to a server.
 */
export function showFoundValues(): void {
	const place = document.querySelector('.document > .quick-fix');
	const placeholders = [...document.querySelectorAll('.plate var')].map((one) => one.textContent);
	const values = foundValues(location.hash, new Set(placeholders));
	if (place === null || values.length === 0) return;
	const list = element(
		'dl',
		{ 'class': 'found', 'aria-label': 'In your paste' },
		...values.map(valueRow),
	);
	document.querySelector('.found')?.remove();
	place.after(list);
	const byName = Object.fromEntries(values);
	import('./with-values.ts')
		.then(({ fillPage }) => fillPage(document, byName))
		// The values are there; what is made of them is extra.
		.catch(() => undefined);
	import('./reckon.ts').then(({ showValues }) => showValues(list, byName)).catch(() => undefined);
}

/**
 * The values that a fragment brings for placeholders of the page, and the id of a request. Anybody can make a link, so
 * other names are left out, and values are cut: the page is not a place for what a stranger wants to say.
 *
 * @example foundValues('#found:model=claude-x&fix=curl', new Set(['model'])) //=> [['model', 'claude-x']]
 * @internal
 */
export function foundValues(
	fragment: string,
	placeholders: ReadonlySet<string>,
): [name: string, value: string][] {
	const prefix = '#found:';
	if (!fragment.startsWith(prefix)) return [];
	return [...new URLSearchParams(fragment.slice(prefix.length))]
		.filter(([name, value]) => value !== '' && (ofAnyError.has(name) || placeholders.has(name)))
		.map(([name, value]) => [name, value.length > longest ? `${value.slice(0, longest)}…` : value]);
}

const longest = 200;

/** What any error may state beside its message, see the matcher's facts. */
const ofAnyError: ReadonlySet<string> = new Set(['request_id', 'retry_after']);
