import type { CodesData } from '#schema/codes.ts';

/** Names a code in the matcher's table when no entry explains it. */
const prefix = 'codes/';

/** All codes as the matcher takes them: each leads to its entry, or else to its line in the list of codes. */
export function codeSignatures(
	lists: readonly { readonly slug: string; readonly codes: CodesData['codes'] }[],
) {
	return lists.flatMap(({ slug, codes }) =>
		codes.map(({ code, entry, general }) => ({
			id: entry ?? `${prefix}${slug}#${code}`,
			code,
			...(general ? { wrapper: true } : {}),
		})),
	);
}

/**
 * The list and the code that an id of the matcher's table names, when it names no entry.
 *
 * @example codeOf('codes/anthropic-api#file_expired') //=> { slug: 'anthropic-api', code: 'file_expired' }
 */
export function codeOf(id: string): { readonly slug: string; readonly code: string } | undefined {
	if (!id.startsWith(prefix)) return undefined;
	const [slug = '', code = ''] = id.slice(prefix.length).split('#');
	return { slug, code };
}
