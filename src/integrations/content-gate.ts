import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { check, readCorpus, terminal } from '#checks/index.ts';

/**
 * Runs every check on a content tree (`content/` of this project by default) before a build, and stops the build when one of them fails:
 * whoever starts the build, nothing unchecked is rendered. Throws `AstroError` with the full report.
 */
export function contentGate(
	content = fileURLToPath(new URL('../../content', import.meta.url)),
): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			// Before Astro reads the content itself: it would stop at the first bad file, without a line.
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build') return;
				const report = await check(readCorpus(content));
				if (report.errors > 0) {
					throw new AstroError(
						`Nothing was built, because the content has errors.\n${terminal.report(report)}`,
						'Correct them; "npm run check" shows them alone.',
					);
				}
				logger.info(`${report.files} content files checked`);
			},
		},
	};
}
