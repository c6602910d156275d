import '../../styles/finder.css';
import '../../styles/quick-fix.css';
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
	const box = element('textarea', {
		id: 'dialog-paste',
		rows: '4',
		spellcheck: 'false',
		autocomplete: 'off',
		autocapitalize: 'off',
		translate: 'no',
	});
	const finder = element(
		'section',
		{ class: 'finder' },
		element('label', { for: 'dialog-paste' }, 'The error, as it was printed, or a few words'),
		element(
			'div',
			{ class: 'box' },
			box,
			element('div', { class: 'bar' }, element('div', { 'data-actions': '' })),
		),
		element('div', { 'class': 'results', 'data-results': '' }),
	);
	const made = element(
		'dialog',
		{ 'class': 'find-dialog', 'aria-label': 'Find an error' },
		finder,
		close,
	);
	close.addEventListener('click', () => made.close());
	// A click beside the dialog closes it, and so does the choice of a page that one is on already.
	made.addEventListener('click', (event) => {
		if (event.target === made || (event.target as Element).closest('a.title, a.go')) made.close();
	});
	document.body.append(made);
	startFinder(finder);
	return made;
}
