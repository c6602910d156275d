import { check } from '#checks/index.ts';
import { unreadSources } from '#review/unread-sources.ts';
import { defineCommand } from '../command.ts';
import { contentIn, contentOption, dateFrom, todayOption } from '../shared-options.ts';

/** `npm run stale-sources`: the sources that are due to be read again. */
export const staleSources = defineCommand({
	name: 'npm run stale-sources',
	about: 'Prints, as Markdown, an issue that lists sources not read for too long.',
	calls: { '-- [options]': 'prints nothing when there are none' },
	options: { content: contentOption, today: todayOption },
	codes: { 0: 'printed, whether there are any or not' },
	async run({ content, today }, io) {
		const { findings } = await check(contentIn(content), { today: dateFrom(today, io) });
		io.stdout.write(unreadSources(findings));
		return 0;
	},
});
