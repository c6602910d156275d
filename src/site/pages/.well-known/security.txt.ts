import type { APIRoute } from 'astro';
import { canonicalUrl } from '#content/model/addresses.ts';
import { library } from '#site/library.ts';
import { repository } from '#project';

/** Where to report a vulnerability (RFC 9116). It expires a year after the latest change, so that equal content makes equal bytes. */
export const GET: APIRoute = () => {
	const latest =
		library.entries
			.map(({ updated }) => updated)
			.sort()
			.at(-1) ?? '2026-01-01';
	const expires = new Date(latest);
	expires.setUTCFullYear(expires.getUTCFullYear() + 1);
	return new Response(
		[
			`Contact: ${repository}/security/advisories/new`,
			`Expires: ${expires.toISOString()}`,
			`Canonical: ${canonicalUrl('/.well-known/security.txt')}`,
			'Preferred-Languages: en',
			'',
		].join('\n'),
	);
};
