import { spawnSync } from 'node:child_process';
import type { Claim } from '#draft/claim.ts';
import { printable } from '#text/printable.ts';
import type { Io } from '../../io.ts';
import { addSignature } from './add-signature.ts';
import type { Ask, Choice } from './ask.ts';
import type { Call } from './options.ts';

/** Says which entry a paste is about and offers what can be done there; the exit code, or `undefined` to go on. */
export async function existingEntry(claim: Claim, call: Call): Promise<number | undefined> {
	const { given, io, ask } = call;
	const file = `${given.content}/errors/${claim.id}.mdx`;
	const isSimilar = claim.confidence === 'possible';
	if (given['add-signature']) return addSignature(claim, file, call);
	if (given.json) {
		if (isSimilar) return undefined;
		io.stdout.write(`${JSON.stringify({ status: 'exists', file, ...claim })}\n`);
		return 1;
	}
	io.stdout.write(descriptionOf(claim, file));
	if (ask !== undefined) return choose(claim, file, ask, call);
	io.stdout.write(
		isSimilar
			? 'If it is the same error, delete the new draft and run this again with --add-signature.\n\n'
			: 'To improve it, edit that file. If this is a different error, run this again with --anyway.\n',
	);
	return isSimilar ? undefined : 1;
}

function descriptionOf({ title, confidence, why, wording }: Claim, file: string): string {
	const name = printable(title);
	const lines = [
		confidence === 'possible'
			? `A similar error has an entry: ${name}`
			: `This error already has an entry: ${name} (${confidence})`,
		`  Why:  ${printable(why)}`,
		`  File: ${file}`,
		...(wording === undefined ? [] : [`  New:  ${printable(wording)}`]),
	];
	return `${lines.join('\n')}\n`;
}

async function choose(
	claim: Claim,
	file: string,
	ask: Ask,
	call: Call,
): Promise<number | undefined> {
	const choices: Choice<string>[] = [
		{ value: 'add', label: 'Add the new wording to its signatures' },
		{ value: 'open', label: 'Open the file to correct it or to add a fix' },
		{ value: 'go on', label: 'Create a new entry: this is a different error' },
		{ value: 'stop', label: 'Stop here' },
	];
	const possible = choices.filter(({ value }) => value !== 'add' || claim.wording !== undefined);
	// A wording in the wrong entry misleads its readers; a draft too many is seen in review.
	const proposed = claim.confidence === 'possible' ? 'go on' : 'open';
	const answer = await ask.choice('What would you like to do?', possible, proposed);
	if (answer === 'go on') return undefined;
	if (answer === 'add') return addSignature(claim, file, call);
	if (answer === 'open') openInEditor(file, call.io);
	return 1;
}

function openInEditor(file: string, { env, stdout }: Io): void {
	const [editor, ...args] = (env['VISUAL'] ?? env['EDITOR'] ?? '').split(' ');
	if (!editor) stdout.write(`EDITOR is not set; open ${file} yourself.\n`);
	else spawnSync(editor, [...args, file], { stdio: 'inherit' });
}
