import { claimOf } from '#draft/claim.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { publishable } from '#draft/samples.ts';
import { existingNotice } from './existing.ts';
import { showForm } from './form.ts';
import { forget, keep, kept, stateFrom, type State } from './state.ts';
import { element, siteJson } from '../page/dom.ts';

/** From a paste to a draft: asks what is known, proposes the fields, and hands over to the form. */
export function startContribution(root: HTMLElement): void {
	const paste = part(root, '#error', HTMLTextAreaElement);
	const status = part(root, '[data-status]', HTMLElement);
	const answer = part(root, '[data-answer]', HTMLElement);
	const place = part(root, '[data-draft]', HTMLElement);
	const { repository = '', branch = '' } = root.dataset;
	const say = (text: string) => (status.textContent = text);

	const work = async (state: State) => {
		keep(state);
		showForm(place, state, await load(), { repository, branch, say, clear });
	};
	const clear = () => {
		forget();
		place.replaceChildren();
		answer.replaceChildren();
		paste.value = '';
		paste.focus();
		say('The draft is cleared.');
	};
	const propose = async () => {
		const pasted = publishable(paste.value);
		if (pasted === '') return say('Paste the error first.');
		const known = await load();
		const claim = claimOf(pasted, known);
		place.replaceChildren();
		answer.replaceChildren();
		if (claim !== undefined) {
			const edit = (id: string) => `${repository}/edit/${branch}/content/errors/${id}.mdx`;
			answer.append(existingNotice(claim, edit));
		}
		if (claim === undefined || claim.confidence === 'possible') {
			return work(stateFrom(pasted, known));
		}
		const another = element('button', { type: 'button' }, 'It is another error: begin an entry');
		another.addEventListener('click', () => void work(stateFrom(pasted, known)));
		answer.append(another);
		return say(`This error has an entry: ${claim.title}.`);
	};
	const tell = (error: unknown) =>
		say(
			`What exists could not be loaded (${String(error)}). Look at the connection and try again.`,
		);

	part(root, '[data-propose]', HTMLButtonElement).addEventListener('click', () => {
		propose().catch(tell);
	});
	paste.addEventListener('paste', () => {
		// Once there is a draft, only the button replaces it.
		if (place.childElementCount === 0) setTimeout(() => void propose().catch(tell), 0);
	});

	const shared = new URLSearchParams(location.hash.slice(1)).get('q');
	const before = kept();
	if (shared !== null) {
		paste.value = shared;
		// What was pasted need not stay in the address.
		history.replaceState(null, '', location.pathname + location.search);
	}
	if (before) {
		if (paste.value === '') paste.value = before.pasted;
		else if (shared) say('A draft of yours is shown below. Propose the fields to begin anew.');
		void work(before).catch(tell);
	} else if (paste.value !== '') propose().catch(tell);
}

let known: Promise<Catalogue> | undefined;

/** What exists; fetched once, when it is first needed. */
function load(): Promise<Catalogue> {
	known ??= siteJson<Catalogue>('contribute.json').catch((error: unknown) => {
		known = undefined;
		throw error;
	});
	return known;
}

function part<Kind extends HTMLElement>(
	root: HTMLElement,
	selector: string,
	kind: abstract new () => Kind,
): Kind {
	const element = root.querySelector(selector);
	if (element instanceof kind) return element;
	throw new Error(`The page has no ${selector}.`);
}
