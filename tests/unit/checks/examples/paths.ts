/** The files of the fixtures that examples change. */
export const entry = 'errors/example-api/result-is-missing.mdx';
export const other = 'errors/example-api/too-many-words.mdx';
export const product = 'products/example-api.yml';
export const guide = 'guides/tool-use.yml';
export const operation = 'reference/messages-create.yml';
export const published = 'published-ids.txt';
