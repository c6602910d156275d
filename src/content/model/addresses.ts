import { base, branch, repository, url } from '#project';
import { errorPath, facetPath, operationPath, productPath } from './paths.ts';

/** The address of a path of the site below its base: `/errors/` becomes `/kb/errors/` when the site is served there. */
export function address(path: string): string {
	return base + path.replace(/^\/+/, '');
}

/** The absolute, canonical URL of a path of the site. */
export function canonicalUrl(path: string): string {
	return new URL(address(path), url).href;
}

/** Address of an entry's page. */
export const errorAddress = (id: string) => address(errorPath(id));

/** Address of a product's page. */
export const productAddress = (slug: string) => address(productPath(slug));

/** Address of an operation's page, or of one parameter on it. */
export const operationAddress = (slug: string, anchor?: string) =>
	address(operationPath(slug, anchor));

/** Address of a list of codes, or of one code on it. */
export const codesAddress = (slug: string, code?: string) =>
	address(`/reference/codes/${slug}/`) + (code === undefined ? '' : `#${code}`);

/** Address of the list of all entries with one value of one facet. */
export const facetAddress = (facet: string, value: string | number) =>
	address(facetPath(facet, value));

/** Where the repository's web editor opens a file of this project. */
export const editUrl = (file: string) => `${repository}/edit/${branch}/${file}`;

/** Where a reader says, as an issue, whether a fix of an entry helped. */
export const outcomeUrl = (id: string) =>
	`${repository}/issues/new?template=did-this-help.yml&entry=${id}`;
