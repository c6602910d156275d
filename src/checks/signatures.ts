import type { Signature } from '#matcher/types.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { isRecord, select } from '#content/read/path.ts';

/** All signatures of the corpus as the matcher takes them, those of entries with other mistakes too. */
export function signaturesOf(corpus: Corpus): Signature[] {
	return filesOf(corpus, 'errors').flatMap((file) =>
		select(file.yaml?.data, 'signatures[]').flatMap(({ value }) => {
			if (!isRecord(value) || typeof value['text'] !== 'string') return [];
			return [
				{
					id: file.id,
					text: value['text'],
					wrapper: value['wrapper'] === true,
					http_status: typeof value['http_status'] === 'number' ? value['http_status'] : undefined,
					error_type: stringOf(value['error_type']),
					code: stringOf(value['code']),
				},
			];
		}),
	);
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
