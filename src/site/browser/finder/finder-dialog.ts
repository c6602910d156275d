import '../../styles/finder.css';
import { element } from '../page/dom.ts';
import { startFinder } from './finder.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the paste box over the page; Escape closes it, and the focus goes back to where it was. */
export function openFinderDialog(): void {
	dialog ??= makeDialog();
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('textarea')?.focus();
}

function makeDialog(): HTMLDialogElement {
	const close = element('button', { type: 'button', class: 'close' }, 'Close');
	const finder = element(
		'section',
		{ class: 'finder' },
		element('label', { for: 'dialog-paste' }, 'Paste it as it was printed, or type a few words'),
		element('textarea', {
			id: 'dialog-paste',
			rows: '6',
			spellcheck: 'false',
			autocomplete: 'off',
			autocapitalize: 'off',
			translate: 'no',
		}),
		element('div', { 'class': 'results', 'data-results': '' }),
	);
	const made = element(
		'dialog',
		{ 'class': 'find-dialog', 'aria-label': 'Find an error' },
		finder,
		close,
	);
	close.addEventListener('click', () => made.close());
	document.body.append(made);
	startFinder(finder);
	return made;
}
