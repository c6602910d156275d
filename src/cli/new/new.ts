import type { ReadStream } from 'node:tty';
import { entries, products } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { claimOf } from '#draft/claim.ts';
import { draftFrom } from '#draft/draft.ts';
import { explainedFile } from '#content/write/entry-file.ts';
import { knownOf } from '#draft/known.ts';
import { settle } from './answers.ts';
import { existingEntry } from './existing.ts';
import { readOptions, usage, type Options } from './options.ts';
import { written } from './written.ts';
import { leave, readPaste, terminalOf } from './terminal.ts';
import { writeNew } from './write-new.ts';
import { Wrong } from '../wrong.ts';

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
	if (!(error instanceof Wrong)) throw error;
	console.error(error.message);
	return 2;
});

/** `npm run new`: from a pasted error to the file of its entry. */
async function main(args: readonly string[]): Promise<number> {
	const options = readOptions(args);
	if (options.help) {
		console.log(usage);
		return 0;
	}
	const pasted = await readPaste(options);
	if (pasted.trim() === '')
		throw new Wrong('Nothing was pasted, so there is nothing to begin with.');
	const terminal = options.yes ? undefined : terminalOf();
	try {
		return await begin(pasted, options, terminal);
	} finally {
		leave(terminal);
	}
}

async function begin(
	pasted: string,
	options: Options,
	terminal: ReadStream | undefined,
): Promise<number> {
	const corpus = readCorpus(options.content);
	const known = knownOf(entries(corpus), products(corpus));
	const claim = options.anyway ? undefined : claimOf(pasted, known);
	if (claim === undefined && options['add-signature']) {
		throw new Wrong('No entry comes close to this error, so there is none to add the wording to.');
	}
	const answer = claim && (await existingEntry(claim, pasted, options, terminal));
	if (answer !== undefined) return answer;
	const draft = await settle(draftFrom(pasted, known, options.today), known, options, terminal);
	if (draft === undefined) return 130;
	const path = `errors/${draft.input.product}/${draft.slug}.mdx`;
	if (!writeNew(`${options.content}/${path}`, explainedFile(draft.input, draft.body))) {
		console.error(`${options.content}/${path} exists already. Choose another name with --slug.`);
		return 1;
	}
	console.log(await written(options, path));
	return 0;
}
