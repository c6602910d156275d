import { entryId } from '#schema/primitives.ts';
import type { ContentFile } from './content-file.ts';

/** Where the ids that have ever been published are kept, one per line, sorted. */
export const publishedPath = 'published-ids.txt';

/** Whether a text is the id of an entry. */
export function isId(text: string): boolean {
	return entryId.safeParse(text).success;
}

/** The file with the published ids, when there is one. */
export function publishedFile({
	files,
}: {
	readonly files: readonly ContentFile[];
}): ContentFile | undefined {
	return files.find(({ path }) => path === publishedPath);
}

/** The lines of the file that hold ids, with the offset of each. */
export function publishedIds(file: ContentFile | undefined): { id: string; offset: number }[] {
	if (file === undefined) return [];
	return file.starts.flatMap((offset, i) => {
		const id = file.text.slice(offset, file.starts[i + 1] ?? file.text.length).trim();
		return id === '' ? [] : [{ id, offset }];
	});
}
