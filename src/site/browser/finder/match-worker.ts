import { answerTo } from './answers.ts';
import { loadTable } from './tables.ts';

/** Owns the matcher's table: gets texts, gives answers. The table is fetched as soon as the worker starts. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; text: string }>) => {
	const { id, text } = data;
	answerTo(text).then(
		(answer) => postMessage({ id, answer }),
		(error: unknown) => postMessage({ id, error: String(error) }),
	);
});

loadTable().catch(() => undefined);
