import { parse } from 'yaml';
import type { z } from 'zod';
import { answerSchema, type AnswerData } from '#schema/answer.ts';
import { attemptsSchema, type Attempts, type AttemptsData } from '#schema/attempts.ts';
import { recordingsSchema, type RecordingsData } from '#schema/recording.ts';
import type { Corpus } from './corpus.ts';

/** An answer that clients were given, and what they printed. */
export interface RecordedAnswer {
	/** Its path below the answers, without the extension. */
	readonly id: string;
	/** The entries that explain what is printed for it. */
	readonly entries: readonly string[];
	/** What is answered, in plain words. */
	readonly title: string;
	/** The HTTP status, of an answer that is no stream. */
	readonly status?: number;
	readonly texts: RecordingsData;
	/** How often clients asked for it with their own settings. */
	readonly asked: readonly Asked[];
}

/** How often one release of a client asked for an answer. */
export type Asked = Attempts & Pick<AttemptsData, 'registry' | 'client' | 'version'>;

/** All answers that were recorded. What breaks its schema is left out; tests say why. */
export function recordedAnswers({ files }: Corpus): RecordedAnswer[] {
	const byPath = new Map(files.map(({ path, text }) => [path, text]));
	const asked = askedOf(files);
	return [...byPath].flatMap(([path, text]) => {
		const id = /^recordings\/(.+)\.json$/.exec(path)?.[1];
		if (id === undefined) return [];
		const texts = valid(recordingsSchema, () => JSON.parse(text));
		const answer = valid(answerSchema, () => parse(byPath.get(`answers/${id}.yml`) ?? ''));
		return texts && answer ? [{ id, ...aboutOf(answer), texts, asked: asked.get(id) ?? [] }] : [];
	});
}

function aboutOf({ entries, title, ...answer }: AnswerData) {
	const status = answer.gives === 'response' ? { status: answer.status } : {};
	return { entries, title, ...status };
}

/** What was counted, by the id of the answer. */
function askedOf(files: Corpus['files']): Map<string, Asked[]> {
	const all = files
		.filter(({ path }) => /^attempts\/[\w-]+\.json$/.test(path))
		.flatMap(({ text }) => valid(attemptsSchema, () => JSON.parse(text)) ?? [])
		.flatMap(({ registry, client, version, answers }) =>
			Object.entries(answers).flatMap(([id, runs]) =>
				runs.map((run) => ({ id, one: { registry, client, version, ...run } })),
			),
		);
	return new Map(
		[...Map.groupBy(all, ({ id }) => id)].map(([id, some]) => [id, some.map(({ one }) => one)]),
	);
}

function valid<Data>(schema: z.ZodType<Data>, read: () => unknown): Data | undefined {
	try {
		return schema.safeParse(read()).data;
	} catch {
		return undefined;
	}
}
