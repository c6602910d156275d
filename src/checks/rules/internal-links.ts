import { facets } from '#content/model/facets.ts';
import { operationTrees } from '#content/model/operation-trees.ts';
import { linkOf, nodesIn } from '#content/read/markdown.ts';
import type { Place } from '#content/read/place.ts';
import { isSiteLink } from '#text/site-link.ts';
import { offer, quoted } from '#text/words.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB512: {
		level: 'error',
		title: 'Broken link within the site',
		why: 'The link leads nowhere.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Links within this site lead to pages and anchors that exist. */
export const rule: Rule = {
	codes,
	run: (context) => {
		const pages = pagesOf(context);
		return context.prose.flatMap(({ tree, at }) =>
			nodesIn(tree).flatMap((node) => {
				const url = linkOf(node);
				return url !== undefined && isSiteLink(url) ? look(url, at(node.start), pages) : [];
			}),
		);
	},
};

function look(url: string, place: Place, pages: Pages): Finding[] {
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
};
