/** The path of an entry's page, below the base of the site. */
export const errorPath = (id: string) => `/errors/${id}/`;

/** The path of a product's page. */
export const productPath = (slug: string) => `/products/${slug}/`;

/** The path of an operation's page, or of one parameter on it. */
export const operationPath = (slug: string, anchor?: string) =>
	`/reference/${slug}/${anchor === undefined ? '' : `#${anchor}`}`;

/** The path of the list of all entries with one value of one facet. */
export const facetPath = (facet: string, value: string | number) =>
	facet === 'product' ? productPath(String(value)) : `/browse/${facet}/${value}/`;

/** The path of the table that says how often tools repeat a request. */
export const retriesPath = '/reference/retries/';
