import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { allStrings } from '#content/read/path.ts';
import { nameOf, type ChangedPage } from './changed-pages.ts';
import { oneLine } from './one-line.ts';
import { externalLinks } from './external-links.ts';
import type { Review } from './review.ts';

type NewHost = Review['hosts']['first'][number];

/** Every host that no page named before, in links, commands or elsewhere, with the pages that name it now. */
export function newHosts(base: Corpus, changed: readonly ChangedPage[]): NewHost[] {
	const known = new Set(base.files.flatMap(hostsWritten));
	const uses = changed.flatMap((page) => {
		const { after } = page;
		if (after === undefined) return [];
		// A link may be written so that only a reader of Markdown finds it.
		const linked = externalLinks({ root: '', files: [after] }).flatMap(({ url }) => hostOf(url));
		const hosts = new Set([...linked, ...hostsWritten(after)]);
		return [...hosts].filter((host) => !known.has(host)).map((host) => ({ host, page }));
	});
	return [...Map.groupBy(uses, ({ host }) => host)].map(([host, group]) => ({
		host: oneLine(host, 200),
		pages: group.slice(0, 3).map(({ page }) => oneLine(nameOf(page), 200)),
	}));
}

function hostsWritten({ yaml, frontMatter }: ContentFile): string[] {
	const body = frontMatter?.kind === 'found' ? frontMatter.body : '';
	const texts = [...allStrings(yaml?.data).map(({ value }) => value), body];
	return texts.flatMap((text) =>
		(text.match(/https?:\/\/[^\s<>"'`)\]}]+/gi) ?? []).flatMap(hostOf),
	);
}

function hostOf(url: string): string[] {
	return URL.canParse(url) ? [new URL(url).host] : [];
}
