import type { Answer } from '#matcher/index.ts';
import { element, siteAddress } from '../page/dom.ts';
import type { Elsewhere } from './elsewhere.ts';

/** What is said where no entry matches: what was read in the paste, and where else to look. */
export function noMatch({ facts }: Pick<Answer, 'facts'>, elsewhere: Elsewhere): HTMLElement {
	const rows = Object.entries({
		'Status': facts.status,
		'Type': facts.type,
		'Code': facts.code,
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
		element('ul', {}, ...leads(elsewhere).map((lead) => element('li', {}, lead))),
	);
}

/** Nothing is sent before a link is opened. */
function leads({ words, draft }: Elsewhere): Node[] {
	const out = (label: string, address: string) =>
		element('a', { href: address, rel: 'external noopener', target: '_blank' }, label);
	const query = encodeURIComponent(words);
	return [
		out('Search issues on GitHub', `https://github.com/search?type=issues&q=${query}`),
		out('Search the web', `https://duckduckgo.com/?q=${query}`),
		element(
			'a',
			{ href: `${siteAddress('contribute/')}#${new URLSearchParams({ q: draft }).toString()}` },
			'Start an entry from this paste',
		),
	];
}
