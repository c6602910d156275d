import { parse } from 'yaml';
import { modelsSchema, type ModelsData } from '#schema/watched.ts';
import type { Corpus } from './corpus.ts';

/** The lists of retired models of a corpus that keep to the schema; a test reads what does not. */
export function modelLists({ files }: Corpus): readonly ModelsData[] {
	return files
		.filter(({ path }) => /^watched\/[\w-]+-models\.yml$/.test(path))
		.flatMap(({ text }) => {
			const parsed = modelsSchema.safeParse(parse(text ?? ''));
			return parsed.success ? [parsed.data] : [];
		});
}
