import { element } from './dom.ts';

/** How long a button says what came of it; milliseconds. */
const saidFor = 2500;

/** Puts a copy button on every block of code below an element; the outcome is said to screen readers by the button's own words. */
export function addCopyButtons(below: ParentNode = document): void {
	for (const pre of below.querySelectorAll<HTMLElement>(
		'pre:not(.pasted, .printed *), .plate h1:only-of-type',
	)) {
		// Else nobody could scroll it by keyboard in a browser that does not see to that itself.
		if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0;
		// The plate of a page has one text to copy, whether or not its title stands above it.
		if (pre.localName === 'h1' && pre.nextElementSibling?.localName === 'pre') continue;
		const plate = pre.closest('.plate');
		const what = element('span', { class: 'unseen' }, ` ${plate ? 'the message' : namedBy(pre)}`);
		const said = element('span', { 'aria-live': 'polite' }, 'Copy');
		const button = element('button', { type: 'button', class: 'copy' }, said, what);
		button.addEventListener('click', () => void copy(pre, said, what));
		if (plate) plate.append(button);
		else {
			const box = element('div', { class: 'with-copy' });
			pre.replaceWith(box);
			box.append(pre, button);
		}
	}
}

/**
 * What the button of a block copies: its text, or the signature with its placeholders marked. No line break at the end,
 * which would run a command in a shell before anybody has looked at it. @internal
 */
export function copiedText(pre: { dataset: DOMStringMap; textContent: string | null }): string {
	return (pre.dataset['copy'] ?? pre.textContent ?? '').replace(/\n+$/, '');
}

/** What tells one block from the others of a page, for who hears its button: how its text begins. */
const namedBy = (pre: HTMLElement) => copiedText(pre).trim().slice(0, 40);

/** Where the browser does not let a page copy, the text is selected, so that the keys do it. */
async function copy(pre: HTMLElement, said: HTMLElement, what: HTMLElement): Promise<void> {
	const done = await copyText(copiedText(pre));
	if (!done) getSelection()?.selectAllChildren(pre);
	said.textContent = done ? 'Copied' : 'Selected: copy it with the keyboard';
	what.remove();
	setTimeout(() => {
		said.textContent = 'Copy';
		said.after(what);
	}, saidFor);
}

/** Puts a text on the clipboard; false when the browser refuses, as it does outside a secure context. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
