import { element } from './dom.ts';

/**
 * Shows the values of the placeholders that a paste filled, on the page of its entry. They come in the fragment
 * (`#found:request_id=req_…`), which a browser never sends to a server.
 */
export function showFoundValues(): void {
	const place = document.querySelector('.quick-fix');
	const values = foundValues(location.hash);
	if (place === null || values.length === 0) return;
	const rows = values.flatMap(([name, value]) => [
		element('dt', {}, name.replaceAll('_', ' ')),
		element('dd', {}, name === 'request_id' ? `${value} (quote it to support)` : value),
	]);
	const heading = element('strong', {}, 'In your paste');
	place.after(element('section', { class: 'found' }, heading, element('dl', {}, ...rows)));
}

/**
 * The names and values that a fragment brings.
 *
 * @example foundValues('#found:model=claude-x') //=> [['model', 'claude-x']]
 */
export function foundValues(fragment: string): [name: string, value: string][] {
	const prefix = '#found:';
	return fragment.startsWith(prefix) ? [...new URLSearchParams(fragment.slice(prefix.length))] : [];
}
