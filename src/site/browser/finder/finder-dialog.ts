import styles from '../../styles/finder-dialog.css?url';
import { element } from '../page/dom.ts';
import { fillBox, pasteInto } from '../page/paste-box.ts';
import { startFinder } from './finder.ts';

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the paste box over the page, with a text if one is given; Escape closes it, and the focus goes back to where it
 * was. Rejects when its styles cannot be loaded.
 */
export async function openFinderDialog(text?: string): Promise<void> {
	made ??= withStyles().then(makeDialog);
	const dialog = await made;
	if (!dialog.open) dialog.showModal();
	const box = dialog.querySelector('textarea');
	box?.focus();
	if (box && text !== undefined) fillBox(box, text);
}

/** Resolves once the rules of the dialog hold, so that nothing moves when it opens. */
const withStyles = () =>
	new Promise<unknown>((resolve, reject) => {
		const link = element('link', { rel: 'stylesheet', href: styles });
		link.addEventListener('load', resolve);
		link.addEventListener('error', reject);
		document.head.append(link);
	});

function makeDialog(): HTMLDialogElement {
	const close = element('button', { type: 'button', class: 'close' }, 'Close');
	const paste = element('button', { type: 'button', class: 'go' }, 'Paste');
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
			element(
				'div',
				{ class: 'bar' },
				element('div', { 'class': 'actions', 'data-actions': '' }, paste),
			),
		),
		element('div', { 'class': 'results', 'data-results': '' }),
	);
	const dialog = element(
		'dialog',
		{ 'class': 'find-dialog', 'aria-label': 'Find an error' },
		finder,
		close,
	);
	close.addEventListener('click', () => dialog.close());
	paste.addEventListener('click', () => void pasteInto(box));
	// A click beside the dialog closes it, and so does the choice of a page that one is on already.
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog || (event.target as Element).closest('a.title, a.go'))
			dialog.close();
	});
	document.body.append(dialog);
	startFinder(finder);
	return dialog;
}
