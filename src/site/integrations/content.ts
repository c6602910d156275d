import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { aliasRedirects, libraryOf, type Library } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { checkedContent } from './checked-content.ts';
import { virtualContent } from './virtual-content.ts';

/**
 * Reads a content folder once for all: pages import it as `virtual:content`, what runs around a build gets the library
 * through `use`. A build stops with the full report, as an `AstroError`, when a check fails: whoever starts it, nothing
 * unchecked is rendered. In development a change shows at once, and its report follows in the terminal.
 */
export function content(folder: string, use: (library: Library) => void): AstroIntegration {
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
				const checked = await checkedContent(folder);
				if (checked.errors > 0 && command === 'build') {
					throw new AstroError(
						`Nothing was built, because the content has errors.\n${checked.report}`,
						'Correct them; "npm run check" shows them alone.',
					);
				}
				say(logger, checked);
				let current = checked.content;
				const library = libraryOf(current);
				use(library);
				let latest = 0;
				const again = () => {
					const mine = ++latest;
					current = readContent(folder);
					use(libraryOf(current));
					checkedContent(folder).then(
						// Of several changes in a row, only the last has a report that still holds.
						(next) => mine === latest && say(logger, next),
						(error: unknown) => logger.error(String(error)),
					);
				};
				const root = resolve(fileURLToPath(config.root), folder);
				updateConfig({
					redirects: aliasRedirects(library),
					vite: { plugins: [virtualContent(root, () => current, again)] },
				});
			},
		},
	};
}

function say(logger: AstroIntegrationLogger, { errors, files, report }: Checked): void {
	if (errors > 0) logger.error(`\n${report}`);
	else logger.info(`${files} content files checked`);
}

type Checked = Awaited<ReturnType<typeof checkedContent>>;
