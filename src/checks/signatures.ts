import type { Signature } from '#matcher/types.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import { isRecord, select } from '#content/read/path.ts';

/** The signatures of entries as the matcher takes them, those of entries with other mistakes too. */
export function signaturesOf(entries: readonly ContentFile[]): Signature[] {
	return entries.flatMap(({ id, yaml }) =>
		select(yaml?.data, 'signatures[]').flatMap(({ value }) => {
			if (!isRecord(value) || typeof value['text'] !== 'string') return [];
			return [
				{
					id,
					text: value['text'],
					wrapper: value['wrapper'] === true,
					http_status: typeof value['http_status'] === 'number' ? value['http_status'] : undefined,
					error_type: stringOf(value['error_type']),
					code: stringOf(value['code']),
					emitted_by: stringOf(value['emitted_by']),
				},
			];
		}),
	);
}

function stringOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
