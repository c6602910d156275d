import { parseArgs } from 'node:util';
import { readCorpus } from '#content/read/corpus.ts';
import { deadLinks } from '#review/dead-links.ts';
import { externalLinks } from '#review/external-links.ts';

const usage = `Lists the addresses outside this site that the content cites.

  node src/cli/links.ts --external [--check] [--content DIR]

  --external     print each address once, then a tab and who cites it
  --check        ask each address, and print instead the issue that lists those without a good answer,
                 or nothing when all are well

Exit status: 0 whatever the addresses answer, 2 when the call was wrong.
`;

process.exitCode = await main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	return 2;
});

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			external: { type: 'boolean', default: false },
			check: { type: 'boolean', default: false },
			content: { type: 'string', default: 'content' },
		},
	});
	if (!values.external)
		throw new Error('Say --external: links within the site are a browser test.');
	const links = externalLinks(readCorpus(values.content));
	if (values.check) {
		// Loaded here: the list alone needs no development dependency.
		const { badAnswers } = await import('./ask-links.ts');
		process.stdout.write(deadLinks(links, await badAnswers(links.map(({ url }) => url))));
		return 0;
	}
	process.stdout.write(links.map(({ url, citedBy }) => `${url}\t${citedBy.join(' ')}\n`).join(''));
	return 0;
}
