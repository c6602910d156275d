/** What every page does once its HTML is there; all of it is extra, nothing is needed to read. */
import { addCopyButtons } from './copy.ts';
import { showFoundValues } from './found-values.ts';

addCopyButtons();
showFoundValues();

const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) {
	// The search code comes with the first sign that it is wanted.
	const load = () => import('../finder/finder.ts').then(({ startFinder }) => startFinder(finder));
	for (const event of ['focusin', 'pointerenter', 'dragenter'] as const) {
		finder.addEventListener(event, () => void load(), { once: true });
	}
	if (location.hash.startsWith('#q=') || finder.querySelector('textarea')?.value) void load();
}

document.addEventListener('keydown', (event) => {
	const typing = (event.target as Element | null)?.closest(
		'input, textarea, select, [contenteditable]',
	);
	const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
	if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
		event.preventDefault();
		openFinder();
	}
});

document.querySelector('[data-find]')?.addEventListener('click', (event) => {
	event.preventDefault();
	openFinder();
});

function openFinder(): void {
	if (finder) finder.querySelector('textarea')?.focus();
	else void import('../finder/finder-dialog.ts').then(({ openFinderDialog }) => openFinderDialog());
}
