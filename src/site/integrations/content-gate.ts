import { fork } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { leaveChecked } from '#site/integrations/checked-content.ts';
import { aliasRedirects } from '#content/model/redirects.ts';
import type { GateAnswer } from './gate-process.ts';

/**
 * Runs every check on a content folder before a build, and stops the build when one of them fails: whoever starts the
 * build, nothing unchecked is rendered. Throws `AstroError` with the full report. What it has checked is what is built.
 * Gives Astro the redirects of aliases too, in development as well.
 */
export function contentGate(folder: string): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			// Before Astro reads the content itself: it would stop at the first bad file, without a line.
			'astro:config:setup': async ({ command, logger, updateConfig }) => {
				const isBuild = command === 'build';
				const { errors, files, report, content } = await answerOf(
					folder,
					isBuild ? 'check' : 'read',
				);
				if (errors > 0) {
					throw new AstroError(
						`Nothing was built, because the content has errors.\n${report}`,
						'Correct them; "npm run check" shows them alone.',
					);
				}
				updateConfig({ redirects: aliasRedirects(content.errors) });
				if (!isBuild) return;
				leaveChecked(content);
				logger.info(`${files} content files checked`);
			},
		},
	};
}

/** Reads in a process of its own: parsing leaves a multiple of the content in memory, which goes with the process. */
async function answerOf(folder: string, mode: 'check' | 'read'): Promise<GateAnswer> {
	const program = fileURLToPath(new URL('./gate-process.ts', import.meta.url));
	const child = fork(program, [folder, mode], {
		execArgv: ['--min-semi-space-size=64'],
		// Astro keeps compiled modules for its next run; so does this.
		env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() },
	});
	let answer: GateAnswer | undefined;
	// The message is what gate-process.ts sends; channels have no types.
	child.on('message', (message) => (answer = message as GateAnswer));
	// A process may have ended while its answer is still in the channel, which closes after it.
	const [[code, signal]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
	if (answer !== undefined) return answer;
	const ended = signal === null ? `with exit code ${code}` : `by ${signal}`;
	throw new AstroError(
		`The content could not be read: the process that reads it ended ${ended}.`,
		'Its output stands above; "npm run check" shows more.',
	);
}
