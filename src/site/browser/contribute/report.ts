import { pathText } from '#content/read/path.ts';
import { element, siteAddress, withCode } from '../page/dom.ts';
import { idOf } from './fields.ts';
import type { Problem } from './problems.ts';

/** Shows what the checks found: at each field, and as a list; returns the sentence that sums it up. */
export function showProblems(
	root: HTMLElement,
	list: HTMLElement,
	problems: readonly Problem[],
): string {
	for (const shown of root.querySelectorAll<HTMLElement>('.problem')) shown.hidden = true;
	for (const control of root.querySelectorAll('[aria-invalid]'))
		control.removeAttribute('aria-invalid');
	const items = problems.map((problem) => {
		const place = placeOf(root, problem);
		if (place !== undefined) atField(place, problem);
		const target = place?.querySelector('input, textarea, select, button')?.id;
		const message = withCode(problem.message);
		const said = target ? [element('a', { href: `#${target}` }, ...message)] : message;
		return element('li', { 'data-code': problem.code }, ...said, ...remedyOf(problem));
	});
	list.replaceChildren(...items);
	return summary(problems);
}

/** What to do, and where to read more; what an empty field lacks its hint says already. */
function remedyOf(problem: Problem): (Node | string)[] {
	const words = problem.code === 'KB710' ? ' ' : ` ${problem.remedy} `;
	return [...withCode(words), codeLink(problem)];
}

function atField(place: HTMLElement, problem: Problem): void {
	const path = place.dataset['path'] ?? '';
	const shown = place.querySelector<HTMLElement>('.problem');
	if (shown === null) return;
	const text = [...withCode(problem.message), ...remedyOf(problem)];
	if (shown.hidden) shown.replaceChildren(...text);
	else shown.append(element('br'), ...text);
	shown.hidden = false;
	shown.classList.toggle('open', problem.code === 'KB710');
	const control = place.querySelector(`#${CSS.escape(idFrom(path))}`);
	if (problem.level === 'error' && problem.code !== 'KB710')
		control?.setAttribute('aria-invalid', 'true');
}

const idFrom = (path: string) => idOf(path.replaceAll(']', '').split(/[.[]/));

/** The field of a problem, or the group that it stands in. */
function placeOf(root: HTMLElement, { path }: Problem): HTMLElement | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const text = pathText(path.slice(0, length));
		const place = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(text)}"]`);
		if (place !== null) return place;
	}
	return undefined;
}

function codeLink({ code }: Problem): HTMLElement {
	const href = siteAddress(`contribute/checks/${code}/`);
	return element('a', { href, 'class': 'small', 'aria-label': `${code}, what it means` }, code);
}

function summary(problems: readonly Problem[]): string {
	const open = problems.filter(({ code }) => code === 'KB710').length;
	const errors = problems.filter(({ code, level }) => code !== 'KB710' && level === 'error').length;
	const left =
		open === 0
			? 'Every part is written'
			: `${open} ${open === 1 ? 'part is' : 'parts are'} left to write`;
	const wrong =
		errors === 0
			? 'nothing is wrong'
			: `${errors} ${errors === 1 ? 'thing is' : 'things are'} wrong`;
	return `${left}; ${wrong}.`;
}
