import { linkOf, nodesIn, textOf, type MarkdownNode } from '#content/read/markdown.ts';
import type { Place } from '#content/read/place.ts';
import { publicUrl } from '#schema/primitives.ts';
import { isSiteLink } from '#text/site-link.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB511: {
		level: 'error',
		title: 'Link not allowed',
		why: 'Other schemes can run code, and without https a page can be changed on its way to the reader.',
		says: (url: string) => [
			`Links to ${quoted(url)} are not allowed.`,
			'Links start with "https://" and a public host or, within this site, with "/errors/", "/products/" or "/reference/".',
		],
	},
	KB513: {
		level: 'error',
		title: 'Image',
		why: 'What an image shows can be neither searched nor copied, nor read by everyone.',
		says: (image: string) => [
			`Images are not allowed: ${quoted(image)}.`,
			'Describe in words what it shows; a message in it belongs in `signatures` as text.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Links lead to https addresses or to pages of this site; there are no images. */
export const rule: Rule = {
	codes,
	run: ({ prose }) =>
		prose.flatMap(({ tree, at }) => nodesIn(tree).flatMap((node) => look(node, at(node.start)))),
};

function look(node: MarkdownNode, place: Place): Finding[] {
	if (node.type === 'image' || node.type === 'imageReference') {
		return [finding('KB513', place, node.url ?? textOf(node))];
	}
	const url = linkOf(node);
	if (url === undefined || publicUrl.test(url) || isSiteLink(url)) return [];
	// `name@1.2.3` in prose is taken for an e-mail address by the parser; real ones have a rule of their own.
	return url === `mailto:${textOf(node)}` ? [] : [finding('KB511', place, url)];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB511: [
		{
			mistake: 'a link that runs code',
			from: 'https://example.com/docs/errors).',
			to: 'javascript:alert(1)).',
			prints:
				'69:1 Links to "javascript:alert(1)" are not allowed. Links start with "https://" and a public host or, within this site, with "/errors/", "/products/" or "/reference/".',
		},
		{
			mistake: 'a link without https',
			from: '(https://example.com/docs/errors).',
			to: '(http://example.com/docs/errors).',
			prints:
				'69:1 Links to "http://example.com/docs/errors" are not allowed. Links start with "https://" and a public host or, within this site, with "/errors/", "/products/" or "/reference/".',
		},
	],
	KB513: [
		{
			mistake: 'an image',
			from: 'A message calls',
			to: '![A screenshot](https://example.com/a.png)\n\nA message calls',
			prints:
				'68:1 Images are not allowed: "https://example.com/a.png". Describe in words what it shows; a message in it belongs in `signatures` as text.',
		},
	],
};
