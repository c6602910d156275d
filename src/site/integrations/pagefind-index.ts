import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import * as pagefind from 'pagefind';

/** Indexes the built pages with Pagefind, into `pagefind/` of the output. Throws when Pagefind reports an error. */
export function pagefindIndex(): AstroIntegration {
	return {
		name: 'pagefind-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { index } = sound(await pagefind.createIndex({}));
				if (index === undefined) throw new AstroError('Pagefind did not start.');
				const { page_count } = sound(await index.addDirectory({ path: root }));
				sound(await index.writeFiles({ outputPath: `${root}/pagefind` }));
				await pagefind.close();
				logger.info(`${page_count} pages indexed`);
			},
		},
	};
}

/** The answer itself when Pagefind reports no error in it. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new AstroError(`Pagefind: ${answer.errors.join('; ')}`);
	return answer;
}
