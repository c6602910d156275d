import type { Answer } from '#matcher/index.ts';
import { element, siteAddress } from '../page/dom.ts';
import type { Elsewhere } from './elsewhere.ts';
import { nearerLeads } from './nearer-leads.ts';

/** What is said where no entry matches: what was read in the paste, and where else to look. */
export function noMatch({ facts }: Pick<Answer, 'facts'>, elsewhere: Elsewhere): HTMLElement {
	const list = element('ul', {}, ...leads(elsewhere).map((lead) => element('li', {}, lead)));
	// Where they cannot be looked up, the others are there.
	nearerLeads(elsewhere.draft, facts.status).then(
		(found) => list.prepend(...found.map(({ label, to }) => element('li', {}, link(label, to)))),
		() => undefined,
	);
	const rows = Object.entries({
		'Status': facts.status,
		'Type': facts.type,
		'Code': facts.code,
		'Exception': facts.exception,
		'Request id': facts.request_id,
	}).flatMap(([name, value]) =>
		value === undefined
			? []
			: [element('div', {}, element('dt', {}, name), element('dd', {}, String(value)))],
	);
	return element(
		'section',
		{ class: 'no-match' },
		...(rows.length > 0 ? [element('h2', {}, 'What it says'), element('dl', {}, ...rows)] : []),
		element('h2', {}, 'Where else to look'),
		list,
	);
}

/** A link to another site, or to a path of this one. */
const link = (label: string, to: string) =>
	to.startsWith('https:')
		? element('a', { href: to, rel: 'external noopener', target: '_blank' }, label)
		: element('a', { href: siteAddress(to) }, label);

/** Nothing is sent before a link is opened. */
function leads({ words, draft }: Elsewhere): Node[] {
	const query = encodeURIComponent(words);
	return [
		link('Search issues on GitHub', `https://github.com/search?type=issues&q=${query}`),
		link('Search the web', `https://duckduckgo.com/?q=${query}`),
		link(
			'Start an entry from this paste',
			`contribute/#${new URLSearchParams({ q: draft }).toString()}`,
		),
	];
}
