import { operationTree } from '#content/model/operation-tree.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import type { Place } from '#content/read/place.ts';
import { knownIn } from '#content/read/known.ts';
import { textOf, type MarkdownNode } from '#content/read/markdown.ts';
import { select } from '#content/read/path.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';
import { offer, quoted } from '#text/words.ts';

/** Links lead to https addresses or to pages of this site that exist; there are no images. */
export const links: Rule = (corpus) => {
	const pages = pagesOf(corpus);
	return proseOf(corpus).flatMap((prose) => {
		if (prose.tree.kind === 'broken') return [];
		return prose.tree.nodes.flatMap((node) => look(prose, node, pages));
	});
};

function look(prose: Prose, node: MarkdownNode, pages: Pages): Finding[] {
	const place = prose.at(node.start);
	if (node.type === 'image' || node.type === 'imageReference') {
		const remedy = 'Say in words what it shows; a message in it belongs in `signatures` as text.';
		return [finding('KB513', place, `An image: ${quoted(node.url ?? textOf(node))}.`, remedy)];
	}
	const isLink = node.type === 'link' || node.type === 'definition';
	if (!isLink || node.url === undefined || isBareAddress(node)) return [];
	if (isSafe(node.url)) return [];
	if (/^\/(?![/\\])/.test(node.url)) return internal(node.url, place, pages);
	const remedy =
		'Links begin with "https://" or, within the site, with "/errors/", "/products/" or "/reference/".';
	return [finding('KB511', place, `A link to ${quoted(node.url)}.`, remedy)];
}

/** `name@1.2.3` in prose is taken for an e-mail address by the parser; real ones have a rule of their own. */
function isBareAddress(node: MarkdownNode): boolean {
	return node.url === `mailto:${textOf(node)}`;
}

function isSafe(url: string): boolean {
	if (!/^https:\/\/[^\s\\]+$/.test(url) || !URL.canParse(url)) return false;
	const { username, password, hostname } = new URL(url);
	return username === '' && password === '' && hostname.includes('.');
}

function internal(url: string, place: Place, pages: Pages): Finding[] {
	const [path = '', anchor] = url.split('#');
	const anchors = pages.get(path);
	if (anchors === undefined) {
		const slashed = pages.has(`${path}/`) ? `Write ${quoted(`${path}/`, 120)}.` : undefined;
		const remedy = slashed ?? offer(path, pages.keys(), 'Link to a page that exists.');
		return [finding('KB512', place, `The site has no page ${quoted(path, 120)}.`, remedy)];
	}
	if (anchor === undefined || anchors === 'any' || anchors.has(anchor)) return [];
	const remedy = offer(anchor, anchors, 'Link to the page without the part after "#".');
	return [finding('KB512', place, `The page has no place ${quoted(`#${anchor}`, 120)}.`, remedy)];
}

/** Every page that content may link to, with its anchors where they are known before the build. */
type Pages = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

function pagesOf(corpus: Corpus): Pages {
	const { entries, aliases, products, operations } = knownIn(corpus);
	const open = [
		...['/', '/errors/', '/reference/', '/products/', '/search/'],
		...[...entries, ...aliases.keys()].map((id) => `/errors/${id}/`),
		...[...products].map((id) => `/products/${id}/`),
		...facets.flatMap(([facet, pattern]) => listsOf(corpus, facet, pattern)),
	].map((path) => [path, 'any'] as const);
	const reference = [...operations].map(([id, data]) => {
		const anchors = data && [...operationTree(data).byPath.values()].map(({ anchor }) => anchor);
		return [`/reference/${id}/`, anchors === undefined ? 'any' : new Set(anchors)] as const;
	});
	return new Map<string, ReadonlySet<string> | 'any'>([...open, ...reference]);
}

/** Lists exist for the values that some entry has. */
function listsOf(corpus: Corpus, facet: string, pattern: string): string[] {
	return filesOf(corpus, 'errors').flatMap((file) =>
		select(file.yaml?.data, pattern).map(({ value }) => `/browse/${facet}/${String(value)}/`),
	);
}

const facets = [
	['category', 'category'],
	['status', 'signatures[].http_status'],
	['layer', 'layer'],
	['state', 'status'],
] as const;
