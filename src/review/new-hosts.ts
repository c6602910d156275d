import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { allStrings } from '#content/read/path.ts';
import { nameOf, type ChangedPage } from './changed-pages.ts';
import { oneLine } from '#text/one-line.ts';
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
	return texts.flatMap((text) => [
		...(text.match(/\b[a-z][a-z+]{1,19}:\/\/[^\s<>"'`)\]}]+/gi) ?? []).flatMap(hostOf),
		...(text.match(calls) ?? []).flatMap((command) => command.match(bareHost) ?? []),
	]);
}

/** Programs that take a host without "https://" for an address, with what follows; a file that they write is none. */
const calls =
	/\b(?:curl|wget|iwr|irm|nc|ssh|scp|rsync|ping|nslookup|dig|telnet)\s[^\n|;&`]{1,2000}/g;
const bareHost =
	/(?<=[\s"'@=])(?:[a-z\d-]{1,63}\.){1,9}(?!(?:crt|exe|html|jsonl?|log|md|pem|ps1|py|sh|tgz|txt|ya?ml|zip)\b)[a-z]{2,24}(?=[\s"'/:?]|$)/gi;

function hostOf(url: string): string[] {
	return URL.canParse(url) ? [new URL(url).host] : [];
}
