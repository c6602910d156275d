import type { APIRoute } from 'astro';
import { allEntries } from '#library/entries.ts';
import { compile } from '#matcher/index.ts';

/** The matcher's table of all signatures, which the browser loads on first use. */
export const GET: APIRoute = async () => {
	const entries = await allEntries();
	const signatures = entries
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap(({ id, data }) => data.signatures.map((signature) => ({ id, ...signature })));
	return Response.json(compile(signatures));
};
