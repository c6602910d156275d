import type { Answer } from '#matcher/index.ts';
import { maskSecrets } from '#text/secrets.ts';
import { element, siteAddress } from '../page/dom.ts';

/** What is said where no entry matches: what was read in the paste, and where else to look. */
export function noMatch(pasted: string, { facts }: Answer): HTMLElement {
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
		element('ul', {}, ...leads(pasted, facts.message).map((lead) => element('li', {}, lead))),
	);
}

/** Nothing is sent before a link is opened; keys, e-mail addresses and home folders are masked in each. */
function leads(pasted: string, message: string | undefined): Node[] {
	const masked = maskSecrets(pasted);
	const words = searchWords(maskSecrets(message ?? pasted));
	const out = (label: string, address: string) =>
		element('a', { href: address, rel: 'external noopener', target: '_blank' }, label);
	const query = encodeURIComponent(words);
	return [
		out('Search issues on GitHub', `https://github.com/search?type=issues&q=${query}`),
		out('Search the web', `https://duckduckgo.com/?q=${query}`),
		element(
			'a',
			{ href: `${siteAddress('contribute/')}#${new URLSearchParams({ q: masked }).toString()}` },
			'Start an entry from this paste',
		),
	];
}

/**
 * The words of a message to look for elsewhere: its first line of words, without what is one reader's own. @internal
 *
 * @example searchWords('[12:03:11] Error: gizmo 7 left') //=> 'Error: gizmo left'
 */
export function searchWords(text: string): string {
	const line = text.split('\n').find((one) => /[a-z]{3}/i.test(one)) ?? '';
	const own = /\S*\d\S*|<[^>]*>|[[\]{}()"`]/g;
	return line
		.replace(own, ' ')
		.split(/\s+/)
		.filter((word) => /[a-z]/i.test(word))
		.slice(0, 12)
		.join(' ');
}
