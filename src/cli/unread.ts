import { parseArgs } from 'node:util';
import { check } from '#checks/index.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { unreadSources } from '#review/unread-sources.ts';

/** Prints the issue that lists sources which nobody has read again for too long; nothing when there are none. */
const { values } = parseArgs({
	options: { content: { type: 'string', default: 'content' }, today: { type: 'string' } },
});
const options = values.today === undefined ? {} : { today: values.today };
const { findings } = await check(readCorpus(values.content), options);
process.stdout.write(unreadSources(findings));
