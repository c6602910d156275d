import { maskSecrets } from '#text/secrets.ts';
import { addCopyButtons, copyText } from '../page/copy.ts';
import { element } from '../page/dom.ts';
import { answerTo, searchText, startMatcher } from './engines.ts';
import { parametersIn } from './parameters.ts';
import { renderResults } from './results.ts';
import { offerTools } from './web-mcp.ts';
import { keepWhatIsRead } from '../offline/register.ts';

export { keepWhatIsRead };

/** Files larger than this are cut; bytes. */
const largestFile = 5 * 1024 * 1024;

/** A link holds no more of a text; characters. */
const longestShared = 20_000;

/** Makes a paste box answer: at once on paste, a moment after typing; also takes a dropped or chosen file. */
export function startFinder(root: HTMLElement): void {
	if (root.dataset['started']) return;
	root.dataset['started'] = 'true';
	const box = root.querySelector('textarea');
	const results = root.querySelector<HTMLElement>('[data-results]');
	if (!box || !results) return;
	const status = element('p', { role: 'status', class: 'small' });
	root.querySelector('[data-actions]')?.append(actions(box));
	results.before(status);

	let latest = 0;
	const run = async () => {
		const mine = ++latest;
		const pasted = box.value;
		if (pasted.trim() === '') {
			status.textContent = '';
			results.replaceChildren();
			return;
		}
		try {
			const answer = await answerTo(pasted);
			// A question that no entry answers may be about the reference; an error that no entry is about gets silence.
			const isOpen = answer.reading === 'question' && answer.byWords.length === 0;
			const sure = answer.matches.some(({ confidence }) => confidence !== 'possible');
			const textHits = [
				...(isOpen && !sure ? await searchText(pasted) : []),
				...(await parametersIn(pasted).catch(() => [])),
			];
			if (mine !== latest) return;
			const rendered = renderResults({ pasted, ...answer, textHits });
			status.textContent = rendered.status;
			results.replaceChildren(...rendered.content);
			void rendered.filled.then(() => addCopyButtons(results));
			keepForLater();
			// On a phone the answer would be below the fold.
			if (status.getBoundingClientRect().top > innerHeight - 80)
				status.scrollIntoView({ block: 'center' });
		} catch (error) {
			if (mine !== latest) return;
			status.textContent = `The search could not be loaded (${String(error)}). Look at the connection and paste again.`;
		}
	};

	let waiting: ReturnType<typeof setTimeout> | undefined;
	const soon = (ms: number) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void run(), ms);
	};
	box.addEventListener('paste', () => {
		soon(0);
		// On a touch screen the keyboard would cover the answer.
		if (matchMedia('(pointer: coarse)').matches) box.blur();
	});
	box.addEventListener('input', (event) => {
		if (event.inputType !== 'insertFromPaste') soon(120);
	});
	box.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			results.querySelector<HTMLAnchorElement>('li a')?.click();
		}
	});
	takeFiles(root, box, () => soon(0));

	const shared = new URLSearchParams(location.hash.slice(1)).get('q');
	if (shared && box.value === '') box.value = shared;
	if (box.value) soon(0);
	// Whoever touches the box will paste next, so the table is fetched now.
	startMatcher();
	offerTools();
}

let isKept = false;

/** Once an answer is there, whoever pasted it may need it again without a network. Asking again would fetch the worker again. */
function keepForLater(): void {
	if (isKept) return;
	isKept = true;
	// Private windows refuse; the page works without.
	setTimeout(() => void keepWhatIsRead().catch(() => undefined), 3000);
}

function actions(box: HTMLTextAreaElement): HTMLElement {
	const change = (text: string) => {
		box.value = text;
		box.focus();
		box.dispatchEvent(new Event('paste'));
	};
	const paste = element('button', { type: 'button', class: 'go' }, 'Paste');
	const pasteText = async () => {
		try {
			change(await navigator.clipboard.readText());
		} catch {
			// Where the browser does not let a page read the clipboard, the box waits for the keys.
			box.focus();
		}
	};
	paste.addEventListener('click', () => void pasteText());
	const clear = element('button', { type: 'button' }, 'Clear');
	clear.addEventListener('click', () => change(''));
	const share = element('button', { type: 'button' }, 'Copy a link');
	share.addEventListener('click', () => void copyLink(box.value, share));
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
	return element('div', { class: 'actions' }, clear, choose, share, paste, file);
}

/** Puts the address of a search on the clipboard; the button says what came of it. */
async function copyLink(text: string, button: HTMLButtonElement): Promise<void> {
	const fragment = new URLSearchParams({ q: maskSecrets(text.slice(0, longestShared)) }).toString();
	const target = new URL(`${import.meta.env.BASE_URL}search/#${fragment}`, location.href);
	const copied = await copyText(target.href);
	button.textContent = copied ? 'Link copied; secrets masked' : 'The browser refused to copy';
	setTimeout(() => (button.textContent = 'Copy a link'), 2500);
}

function takeFiles(root: HTMLElement, box: HTMLTextAreaElement, changed: () => void): void {
	root.addEventListener('dragover', (event) => {
		event.preventDefault();
		box.classList.add('dropping');
	});
	root.addEventListener('dragleave', () => box.classList.remove('dropping'));
	root.addEventListener('drop', (event) => {
		box.classList.remove('dropping');
		const dropped = event.dataTransfer?.files[0];
		if (!dropped) return;
		event.preventDefault();
		const take = (text: string) => {
			box.value = text;
			changed();
		};
		textOf(dropped).then(take, () => take(unreadable));
	});
}

/** What stands in the box when a file, or a folder that was dropped, could not be read. */
const unreadable = 'The file could not be read.';

/** The text of a file; of one that is too large, its end, where the error mostly is. */
const textOf = (file: File) => file.slice(Math.max(0, file.size - largestFile)).text();
