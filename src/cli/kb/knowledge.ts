import { canonicalUrl } from '#content/model/addresses.ts';
import { codeSignatures } from '#content/model/codes.ts';
import { libraryOf, type CodeList, type Library } from '#content/model/library.ts';
import { parameterPaths } from '#content/model/named-parameters.ts';
import { entriesByParameter } from '#content/model/parameters.ts';
import { errorPath, operationPath } from '#content/model/paths.ts';
import { releaseOf } from '#content/model/release.ts';
import { searchPages } from '#search/pages.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { readContent } from '#content/read/content.ts';
import { compile, type MatcherIndex } from '#matcher/index.ts';
import type { EntryData } from '#schema/entry.ts';
import { buildSearchIndex, type SearchIndex } from '#search/index.ts';
import { plain } from '#site/formats/html.ts';

/** What `kb` knows of the content. */
export interface Knowledge {
	/** Which release made it, as `releaseOf` names it. */
	readonly release: string;
	readonly index: MatcherIndex;
	readonly words: SearchIndex;
	/** What an answer says of an entry, by its id; or of a code that no entry explains, by the id of the matcher's table. */
	readonly entries: Readonly<Record<string, KnownEntry>>;
	readonly codes: readonly KnownCode[];
	/** What is described of API operations, in the order of their pages. */
	readonly parameters: readonly KnownParameter[];
}

/** An entry in short. */
interface KnownEntry {
	readonly title: string;
	readonly quick_fix: string;
	readonly retry: EntryData['retry']['when'];
	readonly url: string;
}

/** A typed code of an API or a protocol. */
export interface KnownCode extends Omit<KnownEntry, 'title' | 'quick_fix'> {
	readonly code: string;
	/** The title of the list that it is in. */
	readonly list: string;
	readonly http_status?: number | undefined;
	readonly meaning: string;
	/** The id of the entry that explains it. */
	readonly entry?: string | undefined;
}

/** A parameter of an operation, or a member of what comes back. */
export interface KnownParameter {
	readonly operation: string;
	readonly path: string;
	readonly type: string;
	readonly required: boolean;
	readonly description: string;
	readonly constraint?: string | undefined;
	/** The ids of the entries that involve it. */
	readonly entries: readonly string[];
	readonly url: string;
}

/** The knowledge in a content folder. */
export const knowledgeOf = (folder: string): Knowledge =>
	knowledgeFrom(libraryOf(readContent(folder)));

/** The knowledge in a library. */
export function knowledgeFrom(
	library: Pick<Library, 'entries' | 'codes' | 'operations'>,
): Knowledge {
	const all = library.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const codes = library.codes.flatMap((list) =>
		list.codes.map((one) => ({
			id: `codes/${list.slug}#${one.code}`,
			known: knownCode(list, one),
		})),
	);
	return {
		release: releaseOf(library),
		index: compile([...signaturesOf(all), ...codeSignatures(library.codes)]),
		words: buildSearchIndex(searchPages(all)),
		entries: Object.fromEntries([
			...all.map(({ id, data: { title, quick_fix, retry } }) => {
				const url = canonicalUrl(errorPath(id));
				return [id, { title, quick_fix: plain(quick_fix), retry: retry.when, url }] as const;
			}),
			...codes.map(({ id, known: { code, meaning, retry, url } }) => {
				return [id, { title: code, quick_fix: meaning, retry, url }] as const;
			}),
		]),
		codes: codes.map(({ known }) => known),
		parameters: parametersOf(library),
	};
}

function parametersOf(library: Pick<Library, 'entries' | 'operations'>): KnownParameter[] {
	const paths = parameterPaths(library.operations);
	return library.operations.flatMap((operation) => {
		const { slug, tree } = operation;
		const errors = entriesByParameter(operation, library);
		return (paths[slug] ?? []).flatMap((path): KnownParameter[] => {
			const node = tree.byPath.get(path);
			if (node === undefined) return [];
			return [
				{
					operation: slug,
					path,
					type: node.type,
					required: node.required,
					description: plain(node.description),
					constraint: node.constraint && plain(node.constraint),
					entries: (errors.get(path) ?? []).map(({ id }) => id),
					url: canonicalUrl(operationPath(slug, node.anchor)),
				},
			];
		});
	});
}

function knownCode(
	{ slug, title }: CodeList,
	{ code, http_status, meaning, retry, entry }: CodeList['codes'][number],
): KnownCode {
	const url = `${canonicalUrl(`/reference/codes/${slug}/`)}#${code}`;
	return { code, list: title, http_status, meaning: plain(meaning), retry, entry, url };
}
