import { addCopyButtons } from '../page/copy.ts';
import { element } from '../page/dom.ts';
import { keepPaste, keptPaste } from '../page/kept.ts';
import { actions } from './actions.ts';
import { answerTo, searchText, startMatcher } from './engines.ts';
import { takeDrops } from './files.ts';
import { matchedLines } from './matched-lines.ts';
import { parametersIn } from './parameters.ts';
import { renderResults } from './results.ts';
import { offerTools } from './web-mcp.ts';
import { keepWhatIsRead } from '../offline/register.ts';

export { keepWhatIsRead };

/** Makes a paste box answer: at once on paste, a moment after typing; also takes a dropped or chosen file. */
export function startFinder(root: HTMLElement): void {
	if (root.dataset['started']) return;
	root.dataset['started'] = 'true';
	const isOfPage = root.dataset['finder'] !== undefined;
	const box = root.querySelector('textarea');
	const results = root.querySelector<HTMLElement>('[data-results]');
	if (!box || !results) return;
	let shared = box.value;
	let isTyped = false;
	const { status, say } = statusLine(() => {
		if (isOfPage) keepPaste(box.value);
	});
	root.querySelector('[data-actions]')?.append(...actions(box, () => shared));
	results.before(status);

	let latest = 0;
	const run = async () => {
		const mine = ++latest;
		const pasted = box.value;
		shared = pasted;
		if (pasted.trim() === '') {
			say('', false);
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
			say(rendered.status, isTyped);
			shared = matchedLines(pasted, answer.matches);
			results.replaceChildren(...rendered.content);
			void rendered.filled.then(() => addCopyButtons(results));
			keepForLater();
			// On a phone the answer would be below the fold.
			if (status.getBoundingClientRect().top > innerHeight - 80)
				status.scrollIntoView({ block: 'center' });
		} catch (error) {
			if (mine !== latest) return;
			const reason = `The search could not be loaded (${String(error)}).`;
			say(`${reason} Look at the connection and paste again.`, isTyped);
		}
	};

	let waiting: ReturnType<typeof setTimeout> | undefined;
	const soon = (ms: number) => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void run(), ms);
	};
	box.addEventListener('paste', () => {
		isTyped = false;
		soon(0);
		// On a touch screen the keyboard would cover the answer.
		if (matchMedia('(pointer: coarse)').matches) box.blur();
	});
	box.addEventListener('input', (event) => {
		if (event.inputType === 'insertFromPaste') return;
		isTyped = true;
		soon(120);
	});
	box.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			results.querySelector<HTMLAnchorElement>('li a')?.click();
		}
	});
	takeDrops(isOfPage ? document.body : root, box, () => soon(0));

	if (box.value === '' && isOfPage) box.value = keptPaste() || linkedPaste();
	if (box.value) soon(0);
	// Whoever touches the box will paste next, so the table is fetched now.
	startMatcher();
	offerTools();
}

/** The paste in a shared link. */
const linkedPaste = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

/** How long typed words must rest before what was found is said; ms. */
const restsFor = 700;

/** A live region that says what was found: of a paste at once, of typed words when they rest; then `settled` is called. */
function statusLine(settled: () => void) {
	const status = element('p', { role: 'status', class: 'small' });
	let resting: ReturnType<typeof setTimeout> | undefined;
	const say = (text: string, isTyped: boolean) => {
		clearTimeout(resting);
		const now = () => {
			if (status.textContent !== text) status.textContent = text;
			settled();
		};
		if (isTyped) resting = setTimeout(now, restsFor);
		else now();
	};
	return { status, say };
}

let isKept = false;

/** Once an answer is there, whoever pasted it may need it again without a network. Asking again would fetch the worker again. */
function keepForLater(): void {
	if (isKept) return;
	isKept = true;
	// Private windows refuse; the page works without.
	setTimeout(() => void keepWhatIsRead().catch(() => undefined), 3000);
}
