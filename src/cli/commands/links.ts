import { deadLinks } from '#review/dead-links.ts';
import { externalLinks } from '#review/external-links.ts';
import { defineCommand } from '../command.ts';
import { contentIn, contentOption } from '../shared-options.ts';

/** `npm run links`: the URLs outside this site that the content cites. */
export const links = defineCommand({
	name: 'npm run links',
	about: 'Lists the URLs outside this site that the content cites, or those that are dead.',
	calls: {
		'': 'prints each URL once, then a tab and what cites it',
		'-- --check':
			'requests each URL and prints, as Markdown, an issue that lists the dead ones; nothing when there are none',
	},
	options: {
		check: { type: 'boolean', help: 'request each URL' },
		content: contentOption,
	},
	codes: { 0: 'printed, whatever the URLs answer' },
	async run({ check, content }, io) {
		const cited = externalLinks(contentIn(content));
		if (check) {
			// Loaded here: the list alone needs no development dependency.
			const { badAnswers } = await import('./links/ask-links.ts');
			io.stdout.write(deadLinks(cited, await badAnswers(cited.map(({ url }) => url))));
		} else {
			io.stdout.write(cited.map(({ url, citedBy }) => `${url}\t${citedBy.join(' ')}\n`).join(''));
		}
		return 0;
	},
});
