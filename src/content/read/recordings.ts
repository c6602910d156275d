import { parse } from 'yaml';
import type { z } from 'zod';
import { answerSchema } from '#schema/answer.ts';
import { recordingsSchema, type RecordingsData } from '#schema/recording.ts';
import type { Corpus } from './corpus.ts';

/** An answer that clients were given, and what they printed. */
export interface RecordedAnswer {
	/** Its path below the answers, without the extension. */
	readonly id: string;
	/** The entries that explain what is printed for it. */
	readonly entries: readonly string[];
	readonly texts: RecordingsData;
}

/** All answers that were recorded. What breaks its schema is left out; tests say why. */
export function recordedAnswers({ files }: Corpus): RecordedAnswer[] {
	const byPath = new Map(files.map(({ path, text }) => [path, text]));
	return [...byPath].flatMap(([path, text]) => {
		const id = /^recordings\/(.+)\.json$/.exec(path)?.[1];
		if (id === undefined) return [];
		const texts = valid(recordingsSchema, () => JSON.parse(text));
		const answer = valid(answerSchema, () => parse(byPath.get(`answers/${id}.yml`) ?? ''));
		return texts && answer ? [{ id, entries: answer.entries, texts }] : [];
	});
}

function valid<Data>(schema: z.ZodType<Data>, read: () => unknown): Data | undefined {
	try {
		return schema.safeParse(read()).data;
	} catch {
		return undefined;
	}
}
