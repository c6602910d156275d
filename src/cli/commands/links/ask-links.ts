import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Answer } from '#review/dead-links.ts';

/** What those addresses answered that did not answer well: asked gently, twice more when they fail. */
export async function badAnswers(urls: readonly string[]): Promise<Answer[]> {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	try {
		writeFileSync(join(folder, 'index.html'), listOf(urls));
		const { links } = await new LinkChecker().check({
			path: join(folder, 'index.html'),
			concurrency: 4,
			timeout: 30_000,
			retry: true,
			retryErrors: true,
			retryErrorsCount: 2,
			// These mean "not for programs", not "gone".
			statusCodes: { 401: 'ok', 403: 'ok', 429: 'ok', 999: 'ok' },
		});
		return links
			.filter(({ state }) => state === LinkState.BROKEN)
			.map(({ url, status }) => ({ url, status: status || undefined }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function listOf(urls: readonly string[]): string {
	const escaped = urls.map((url) => url.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
	return `<!doctype html><title>Links</title>${escaped.map((url) => `<a href="${url}">x</a>`).join('\n')}`;
}
