import { entryFile } from '#content/write/entry-file.ts';
import { newFileUrl } from '#draft/new-file-url.ts';
import { productFileOf } from './new-product.ts';
import { bodyOf, type State } from './state.ts';

/** Where the file of a draft goes. */
export interface Target {
	readonly repository: string;
	readonly branch: string;
}

/** The id of the entry that a draft will be. */
export const idFor = ({ input, slug }: State) => `${input.product}/${slug}`;

/** The text of the draft's file. */
export const fileOf = (state: State) => entryFile(state.input, bodyOf(state));

/** The link that opens the repository's page for a new file with this draft in it. */
export function handOver(
	link: HTMLAnchorElement,
	state: State,
	{ repository, branch }: Target,
): void {
	const path = `content/errors/${idFor(state)}.mdx`;
	const { url, complete } = newFileUrl(repository, branch, path, fileOf(state));
	link.href = url;
	link.dataset['complete'] = String(complete);
}

/** The link that opens it with the file of a new product; hidden when the product exists. */
export function handOverProduct(
	link: HTMLAnchorElement,
	state: State,
	{ repository, branch }: Target,
): void {
	const file = productFileOf(state);
	link.hidden = file === undefined;
	if (file) link.href = newFileUrl(repository, branch, `content/${file.path}`, file.text).url;
}
