/**
 * Shows the values of the placeholders that a paste filled, on the page of its entry. They come in the fragment
 * (`#found:request_id=req_…`), which a browser never sends to a server.
 */
export function showFoundValues(): void {
	const box = document.querySelector<HTMLElement>('[data-found]');
	if (!box || !location.hash.startsWith('#found:')) return;
	const values = [...new URLSearchParams(location.hash.slice('#found:'.length))];
	if (values.length === 0) return;
	const heading = document.createElement('strong');
	heading.textContent = 'In your paste';
	const list = document.createElement('dl');
	for (const [name, value] of values) {
		const term = document.createElement('dt');
		term.textContent = name.replaceAll('_', ' ');
		const detail = document.createElement('dd');
		detail.textContent = name === 'request_id' ? `${value} (quote it to support)` : value;
		list.append(term, detail);
	}
	box.append(heading, list);
	box.hidden = false;
}
