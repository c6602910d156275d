import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { aliasRedirects, libraryOf, type Library } from '#content/model/library.ts';
import { checkedContent, type CheckedContent } from './checked-content.ts';
import { refusal } from './refusal.ts';
import { virtualContent } from './virtual-content.ts';

/**
 * Reads a content folder once for all: pages import it as `virtual:content`, what runs around a build gets the library
 * through `use`. Content that the checks refuse reaches no page: a build stops with the full report, as an `AstroError`,
 * and a development server prints it in the place of every page, until the content is mended.
 */
export function content(folder: string, use: (library: Library) => void): AstroIntegration {
	let current: CheckedContent;
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
				current = await checkedContent(folder);
				if (current.errors > 0 && command === 'build') {
					throw new AstroError(
						`Nothing was built, because the content has errors.\n${current.report}`,
						'Correct them; "npm run check" shows them alone.',
					);
				}
				const show = (next: CheckedContent) => {
					current = next;
					use(libraryOf(next.content));
					say(logger, next);
				};
				show(current);
				const again = onceAtATime(async () => {
					try {
						show(await checkedContent(folder));
					} catch (error) {
						// What nobody could read is not shown either.
						show({ ...current, errors: 1, report: String(error) });
					}
				});
				const root = resolve(fileURLToPath(config.root), folder);
				updateConfig({
					redirects: aliasRedirects(libraryOf(current.content)),
					vite: { plugins: [virtualContent(root, () => current.content, again)] },
				});
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(refusal(() => current));
			},
		},
	};
}

function say(logger: AstroIntegrationLogger, { errors, files, report }: CheckedContent): void {
	if (errors > 0) logger.error(`\n${report}`);
	else logger.info(`${files} content files checked`);
}

/** Of the calls that come while one runs, one more is made for all of them: it sees what each of them saw. */
function onceAtATime(run: () => Promise<void>): () => Promise<void> {
	let running = Promise.resolve();
	let waiting: Promise<void> | undefined;
	return () =>
		(waiting ??= running.then(() => {
			waiting = undefined;
			running = run();
			return running;
		}));
}
