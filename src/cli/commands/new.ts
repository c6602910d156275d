import type { Corpus } from '#content/read/corpus.ts';
import { entries, products } from '#content/read/entries.ts';
import { explainedFile } from '#content/write/entry-file.ts';
import { claimOf } from '#draft/claim.ts';
import { draftFrom } from '#draft/draft.ts';
import { catalogueOf } from '#draft/catalogue.ts';
import { defineCommand, Failure } from '../command.ts';
import { contentIn, dateFrom } from '../shared-options.ts';
import { readInput } from '../input.ts';
import { withAsk } from './new/ask.ts';
import { existingEntry } from './new/existing.ts';
import { options, type Call } from './new/options.ts';
import { settle } from './new/settle.ts';
import { writeNew } from './new/write-new.ts';
import { written } from './new/written.ts';

/** `npm run new`: from a pasted error to the file of its entry. */
export const newEntry = defineCommand({
	name: 'npm run new',
	about: 'Creates the draft of an entry from what the terminal printed.',
	calls: {
		'': 'asks for the error, then for four proposals to be confirmed',
		'-- FILE': 'reads the error from a file',
		'-- --yes < error.log': 'reads it from standard input and asks nothing',
	},
	options,
	takesFile: true,
	codes: {
		0: 'the file was written, or the wording was added',
		1: 'nothing was written: the entry or the file exists',
		130: 'it was cancelled',
	},
	note:
		'No file is ever overwritten. Keys, tokens, e-mail addresses and the names of home folders are ' +
		'masked before anything is written.',
	async run(given, io, file) {
		if (file !== undefined && given.paste !== undefined)
			throw new Failure('Give a file or --paste, not both.');
		const today = dateFrom(given.today, io);
		const corpus = contentIn(given.content);
		const pasted = given.paste ?? (await readInput(file, io));
		if (pasted.trim() === '') throw new Failure('Nothing was pasted.');
		const call = { given, today, pasted, io };
		if (given.yes || given.json) return create(call, corpus);
		return withAsk(io, (ask) => create({ ...call, ask }, corpus));
	},
});

async function create(call: Call, corpus: Corpus): Promise<number> {
	const { given, today, pasted, io } = call;
	const known = catalogueOf(entries(corpus), products(corpus));
	const claim = given.anyway ? undefined : claimOf(pasted, known);
	if (claim === undefined && given['add-signature'])
		throw new Failure('No entry is similar to this error, so there is none to add the wording to.');
	const code = claim && (await existingEntry(claim, call));
	if (code !== undefined) return code;
	const draft = await settle(draftFrom(pasted, known, today), known, call);
	const path = `errors/${draft.input.product}/${draft.slug}.mdx`;
	const file = `${given.content}/${path}`;
	if (!writeNew(file, explainedFile(draft.input, draft.body)))
		throw new Failure(`${file} already exists. Choose another name with --slug.`, 1);
	io.stdout.write(`${await written(path, call)}\n`);
	return 0;
}
