import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Indexes the built pages with Pagefind, into `pagefind/` of the output. Throws when Pagefind reports an error. */
export function pagefindIndex(): AstroIntegration {
	return {
		name: 'pagefind-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				try {
					const pages = await indexed(fileURLToPath(dir));
					logger.info(`${pages} pages indexed`);
				} catch (cause) {
					throw new Error('Pagefind could not index the pages.', { cause });
				} finally {
					// Its process would go on, and keep the build from ending.
					await pagefind.close();
				}
			},
		},
	};
}

async function indexed(root: string): Promise<number> {
	const { index } = sound(await pagefind.createIndex({}));
	if (index === undefined) throw new Error('Pagefind did not start.');
	const { page_count } = sound(await index.addDirectory({ path: root }));
	sound(await index.writeFiles({ outputPath: `${root}/pagefind` }));
	return page_count;
}

/** The answer itself when Pagefind reports no error in it. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('; '));
	return answer;
}
