import { facets } from '#content/model/facets.ts';
import { operationTrees } from '#content/model/operation-trees.ts';
import { textOf, type MarkdownNode } from '#content/read/markdown.ts';
import type { Place } from '#content/read/place.ts';
import { publicUrl } from '#schema/primitives.ts';
import { offer, quoted } from '#text/words.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

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
	KB512: {
		level: 'error',
		title: 'Broken link within the site',
		why: 'The link leads nowhere.',
		says: (message: string, remedy: string) => [message, remedy],
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

/** Links lead to https addresses or to pages of this site that exist; there are no images. */
export const rule: Rule = {
	codes,
	run: (context) => {
		const pages = pagesOf(context);
		return context.prose.flatMap(({ tree, at }) => {
			if (tree.kind === 'broken') return [];
			return tree.nodes.flatMap((node) => look(node, at(node.start), pages));
		});
	},
};

function look(node: MarkdownNode, place: Place, pages: Pages): Finding[] {
	const { type, url } = node;
	if (type === 'image' || type === 'imageReference') {
		return [finding('KB513', place, url ?? textOf(node))];
	}
	const isLink = type === 'link' || type === 'definition';
	if (!isLink || url === undefined || publicUrl.test(url)) return [];
	// `name@1.2.3` in prose is taken for an e-mail address by the parser; real ones have a rule of their own.
	if (url === `mailto:${textOf(node)}`) return [];
	return /^\/(?![/\\])/.test(url) ? internal(url, place, pages) : [finding('KB511', place, url)];
}

function internal(url: string, place: Place, pages: Pages): Finding[] {
	const [path = '', anchor] = url.split('#');
	const anchors = pages.get(path);
	if (anchors === undefined) {
		const remedy = pages.has(`${path}/`)
			? `Write ${quoted(`${path}/`, 120)}.`
			: offer(path, pages.keys(), 'Link to a page that exists.');
		return [finding('KB512', place, `This site has no page ${quoted(path, 120)}.`, remedy)];
	}
	if (anchor === undefined || anchors === 'any' || anchors.has(anchor)) return [];
	const remedy = offer(anchor, anchors, 'Link to the page without the part after "#".');
	return [finding('KB512', place, `The page has no anchor ${quoted(`#${anchor}`, 120)}.`, remedy)];
}

/** Every page that content may link to, with its anchors where they are known before the build. */
type Pages = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** The headings of the page of an operation. */
const operationSections = ['limits', 'request', 'response', 'examples', 'differences'];

function pagesOf({ entries, known }: Context): Pages {
	const open = [
		'/',
		'/errors/',
		'/reference/',
		'/products/',
		'/search/',
		...[...known.entries, ...known.aliases.keys()].map((id) => `/errors/${id}/`),
		...[...known.products].map((id) => `/products/${id}/`),
		// Lists exist for the values that some entry has.
		...Object.entries(facets).flatMap(([name, { valuesOf }]) =>
			entries.flatMap(({ yaml }) =>
				valuesOf(yaml?.data).map((value) => `/browse/${name}/${value}/`),
			),
		),
	].map((path) => [path, 'any'] as const);
	const trees = operationTrees(known.operations);
	const reference = [...known.operations].map(([id, data]) => {
		const tree = trees.get(id);
		if (data === undefined || tree === undefined) return [`/reference/${id}/`, 'any'] as const;
		const parameters = [...tree.byPath.values()].map(({ anchor }) => anchor);
		const parts = [...operationSections, ...data.examples.map((one) => one.id)];
		return [`/reference/${id}/`, new Set([...parameters, ...parts])] as const;
	});
	return new Map<string, ReadonlySet<string> | 'any'>([...open, ...reference]);
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
	KB512: [
		{
			mistake: 'a page that does not exist',
			from: '(https://example.com/docs/errors).',
			to: '(/errors/example-api/too-many-word/).',
			prints:
				'69:1 This site has no page "/errors/example-api/too-many-word/". Did you mean "/errors/example-api/too-many-words/"?',
		},
		{
			mistake: 'an address without its last slash',
			from: '(https://example.com/docs/errors).',
			to: '(/products/example-api).',
			prints: '69:1 This site has no page "/products/example-api". Write "/products/example-api/".',
		},
		{
			mistake: 'an anchor that does not exist',
			from: '(https://example.com/docs/errors).',
			to: '(/reference/messages-create/#messages.contnt).',
			prints: '69:1 The page has no anchor "#messages.contnt". Did you mean "messages.content"?',
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
