import { readFileSync, writeFileSync } from 'node:fs';
import { withSignature } from '#content/write/add-signature.ts';
import type { Claim } from '#draft/claim.ts';
import { signatureWith } from '#draft/draft.ts';
import { readFacts } from '#matcher/index.ts';
import { printable } from '#text/printable.ts';
import { Failure } from '../../command.ts';
import type { Call } from './options.ts';

/** Adds the wording of a paste to the entry that it is about, says so, and returns the exit code. */
export function addSignature({ wording, id }: Claim, file: string, call: Call): number {
	const { given, io, pasted } = call;
	const say = (data: object, words: string) =>
		io.stdout.write(`${given.json ? JSON.stringify(data) : words}\n`);
	if (wording === undefined) {
		const words = `${file} already has a signature with this wording, so nothing was added.`;
		say({ status: 'exists', file, id }, words);
		return 1;
	}
	const signature = signatureWith(wording, readFacts(pasted));
	const text = withSignature(readFileSync(file, 'utf8'), signature);
	if (text === undefined)
		throw new Failure(`The signatures in ${file} are not a plain list; add the wording by hand.`);
	writeFileSync(file, text);
	const line = text.slice(0, text.indexOf(JSON.stringify(wording))).split('\n').length;
	say(
		{ status: 'signature-added', file, line, id, wording },
		`Added to ${file}, line ${line}: ${printable(wording)}
Give its placeholders meaningful names, add a sample with this wording, then run: npm run check`,
	);
	return 0;
}
