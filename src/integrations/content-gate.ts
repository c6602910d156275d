import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import {
	check,
	entries,
	guides,
	operations,
	products,
	terminal,
	type Corpus,
} from '#checks/index.ts';
import { leaveChecked } from '#library/checked-content.ts';

/**
 * Runs every check on a corpus before a build, and stops the build when one of them fails: whoever starts the build,
 * nothing unchecked is rendered. Throws `AstroError` with the full report. What it has checked is what is built.
 */
export function contentGate(corpus: Corpus): AstroIntegration {
	return {
		name: 'content-gate',
		hooks: {
			// Before Astro reads the content itself: it would stop at the first bad file, without a line.
			'astro:config:setup': async ({ command, logger }) => {
				if (command !== 'build') return;
				const report = await check(corpus);
				if (report.errors > 0) {
					throw new AstroError(
						`Nothing was built, because the content has errors.\n${terminal.report(report)}`,
						'Correct them; "npm run check" shows them alone.',
					);
				}
				leaveChecked({
					errors: entries(corpus),
					products: products(corpus),
					guides: guides(corpus),
					reference: operations(corpus),
				});
				logger.info(`${report.files} content files checked`);
			},
		},
	};
}
