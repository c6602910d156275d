import { fork } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { CheckedContent } from './content-process.ts';

export type { CheckedContent };

/**
 * Reads and checks a content folder in a process of its own: parsing leaves a multiple of the content in memory, which
 * goes with the process. Throws `AstroError` when the process ends without an answer.
 */
export async function checkedContent(folder: string): Promise<CheckedContent> {
	const program = fileURLToPath(new URL('./content-process.ts', import.meta.url));
	const child = fork(program, [folder], {
		execArgv: ['--min-semi-space-size=64'],
		// Astro keeps compiled modules for its next run; so does this.
		env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
	});
	let answer: CheckedContent | undefined;
	// The message is what content-process.ts sends; events have no types.
	child.on('message', (message) => (answer = message as CheckedContent));
	// A process may have ended while its answer is still in the channel, which closes after it.
	const [exit] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
	if (answer !== undefined) return answer;
	const [code, signal] = exit as [code: number | null, signal: string | null];
	const ended = signal === null ? `with exit code ${code}` : `by ${signal}`;
	throw new AstroError(
		`The content could not be read: the process that reads it ended ${ended}.`,
		'Its output stands above; "npm run check" shows more.',
	);
}
