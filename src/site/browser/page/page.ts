/** What every page does once its HTML is there; all of it is extra, nothing is needed to read. */
import { followContents } from './contents.ts';
import { addCopyButtons } from './copy.ts';
import { showFoundValues } from './found-values.ts';
import { keptPaste } from './kept.ts';
import './open-target.ts';
import { fillBox, pasteInto } from './paste-box.ts';
import { rememberChoices } from './choices.ts';
import { startThemeSwitch } from './theme.ts';

addCopyButtons();
showFoundValues();
// The hit that was chosen may be the page that one is on.
addEventListener('hashchange', showFoundValues);
followContents();
rememberChoices();
startThemeSwitch();

// What only some pages need. Were it a script of theirs, what both share would be a third one, on every page.
if (document.querySelector('[data-contribute]')) {
	import('../contribute/contribute.ts').catch(() => {
		const said = document.querySelector('[data-contribute] [data-status]');
		if (said) said.textContent = 'The form could not be loaded. Reload the page.';
	});
}
const offline = document.querySelector<HTMLElement>('[data-offline]');
if (offline) {
	import('../offline/offline.ts')
		.then(({ startOffline }) => startOffline(offline))
		.catch(() => offline.replaceChildren('What is kept could not be looked up. Reload the page.'));
}
// Without it the list is whole and its facets are links.
if (document.querySelector('[data-narrowed]')) import('./narrow.ts').catch(() => undefined);

const notLoaded =
	'The search could not be loaded. Look at the connection, then paste again or reload the page.';
const finder = document.querySelector<HTMLElement>('[data-finder]');
const box = finder?.querySelector('textarea');
if (finder) {
	// The search code comes with the first sign that it is wanted, and again when it did not come.
	const load = () =>
		import('../finder/finder.ts').then(
			({ startFinder }) => startFinder(finder),
			() => finder.querySelector('[data-results]')?.replaceChildren(notLoaded),
		);
	for (const event of ['focusin', 'pointerenter', 'paste', 'input'] as const) {
		finder.addEventListener(event, () => void load());
	}
	// A file may be dropped anywhere.
	document.addEventListener('dragenter', () => void load());
	// An address that leads nowhere may have the words of one that leads somewhere.
	if (box?.value === '' && finder.closest('[data-lost]')) box.value = wordsOf(location.pathname);
	if (location.hash.startsWith('#q=') || keptPaste() || box?.value) void load();
}

if (box) {
	document.querySelector('[data-paste]')?.addEventListener('click', () => void pasteInto(box));
}

for (const example of document.querySelectorAll<HTMLElement>('[data-example]')) {
	example.addEventListener('click', (event) => {
		if (!box) return;
		event.preventDefault();
		find(example.dataset['example'] ?? '');
	});
}

document.addEventListener('keydown', (event) => {
	if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		find();
	}
});

// What is pasted anywhere is to be found.
document.addEventListener('paste', ({ target, clipboardData }) => {
	const isTyping = (target as Element).closest('input, textarea, select, [contenteditable]');
	const text = clipboardData?.getData('text/plain') ?? '';
	if (!isTyping && text.trim() !== '') find(text);
});

const keys = document.querySelector('[data-find] kbd');
if (keys && navigator.platform.startsWith('Mac')) keys.textContent = '⌘ V';

document.querySelector('[data-find]')?.addEventListener('click', (event) => {
	event.preventDefault();
	find();
});

/** "/errors/mcp/spawn-enoent/" as "spawn enoent". */
function wordsOf(path: string): string {
	const last =
		path
			.replace(/\.html$|\/$/, '')
			.split('/')
			.at(-1) ?? '';
	return last === '404' ? '' : last.replace(/[-_]+/g, ' ').slice(0, 100);
}

/** Goes to the paste box, with a text if there is one: that of the page, or one over the page. */
function find(text?: string): void {
	if (box) {
		if (text === undefined) box.focus();
		else fillBox(box, text);
		return;
	}
	import('../finder/finder-dialog.ts')
		.then(({ openFinderDialog }) => openFinderDialog(text))
		// The search page has a box of its own, and says what is wrong when that cannot be loaded either.
		.catch(() => location.assign(`${import.meta.env.BASE_URL}search/`));
}
