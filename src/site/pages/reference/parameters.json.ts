import type { APIRoute } from 'astro';
import { parameterPaths } from '#content/model/named-parameters.ts';
import { library } from '#site/library.ts';

/** What the paste box needs to know of parameters: the title of each operation, and the paths. */
export const GET: APIRoute = () =>
	Response.json({
		titles: Object.fromEntries(library.operations.map(({ slug, title }) => [slug, title])),
		paths: parameterPaths(library.operations),
	});
