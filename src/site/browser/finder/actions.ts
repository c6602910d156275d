import { maskSecrets } from '#text/secrets.ts';
import { copyText } from '../page/copy.ts';
import { element } from '../page/dom.ts';
import { fillBox } from '../page/paste-box.ts';
import { textOf, unreadable } from './files.ts';

/** A link holds no more of a text; characters. */
const longestShared = 20_000;

/** The buttons of a paste box beside the one that pastes; what a link holds of its text, `shared` says. */
export function actions(box: HTMLTextAreaElement, shared: () => string): HTMLElement[] {
	const change = (text: string) => fillBox(box, text);
	const clear = element('button', { type: 'button' }, 'Clear');
	clear.addEventListener('click', () => change(''));
	const share = element('button', { type: 'button' }, 'Copy a link');
	share.addEventListener('click', () => void copyLink(shared(), share));
	const file = element('input', {
		'type': 'file',
		'class': 'unseen',
		'tabindex': '-1',
		'aria-hidden': 'true',
	});
	file.addEventListener('change', () => {
		const chosen = file.files?.[0];
		if (chosen) textOf(chosen).then(change, () => change(unreadable));
	});
	const choose = element('button', { type: 'button' }, 'Log file');
	choose.addEventListener('click', () => file.click());
	return [clear, choose, share, file];
}

/** Puts the address of a search on the clipboard; the button says what came of it. */
async function copyLink(text: string, button: HTMLButtonElement): Promise<void> {
	const fragment = new URLSearchParams({ q: maskSecrets(text.slice(0, longestShared)) }).toString();
	const target = new URL(`${import.meta.env.BASE_URL}search/#${fragment}`, location.href);
	const copied = await copyText(target.href);
	button.textContent = copied ? 'Link copied; secrets masked' : 'The browser refused to copy';
	setTimeout(() => (button.textContent = 'Copy a link'), 2500);
}
