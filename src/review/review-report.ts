import type { Corpus } from '#content/read/corpus.ts';
import { byAttention } from './attention.ts';
import { changedPages, type ChangedPage } from './changed-pages.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import { oneLine } from '#text/one-line.ts';
import { differences } from './differences.ts';
import { newCommands } from './new-commands.ts';
import { newHosts } from './new-hosts.ts';
import { newSignatures } from './new-signatures.ts';
import { newSources } from './new-sources.ts';
import { listed, pagesShown, type Review } from './review.ts';
import { touchedFiles } from './touched-files.ts';

/**
 * What happens to the content from one state to another, short enough for `reviewSchema`. `paths` are those of all files
 * of the repository that changed.
 */
export function reviewReport(base: Corpus, head: Corpus, paths: readonly string[] = []): Review {
	const changed = changedPages(base, head);
	const verdicts = changedVerdicts(changed);
	const commands = newCommands(base, changed);
	const hosts = newHosts(base, changed);
	const signatures = newSignatures(base, head, changed);
	// A change that matters must not hide behind many that do not.
	const sorted = byAttention(changed, { verdicts, commands, hosts, signatures });
	const different = differences(sorted);
	const inDiff = new Set(different.slice(0, pagesShown).map((one) => one.page));
	return {
		version: 3,
		files: list(touchedFiles(paths)),
		pages: list(sorted.map(page)),
		// The diff shows a quick fix better; one whose page has none here must not go unseen.
		verdicts: list(verdicts.filter((one) => one.field !== 'quick_fix' || !inDiff.has(one.page))),
		commands: list(commands),
		hosts: list(hosts),
		differences: list(different, pagesShown),
		signatures: list(signatures),
		sources: list(newSources(base, head)),
	};
}

function list<Item>(items: readonly Item[], most = listed): { total: number; first: Item[] } {
	return { total: items.length, first: items.slice(0, most) };
}

function page(changed: ChangedPage): Review['pages']['first'][number] {
	const { collection, id, title, change, from, heir, page } = changed;
	return {
		collection,
		id: oneLine(id, 200),
		title: oneLine(title, 200),
		change,
		...(from === undefined ? {} : { from: oneLine(from, 200) }),
		...(heir === undefined ? {} : { heir: oneLine(heir, 200) }),
		...(page === undefined || page.length > 200 ? {} : { page }),
	};
}
