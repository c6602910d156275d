import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { isCancel, select } from '@clack/prompts';
import { readFacts } from '#matcher/index.ts';
import { printable } from '#text/printable.ts';
import { withSignature } from '#content/write/add-signature.ts';
import type { Claim } from '#draft/claim.ts';
import type { Options } from './options.ts';
import { Wrong } from '../wrong.ts';

/** Says which entry a paste is about and offers what can be done there; the exit code, or nothing to go on. */
export async function existingEntry(
	claim: Claim,
	pasted: string,
	options: Options,
	terminal: ReadStream | undefined,
): Promise<number | undefined> {
	const file = `${options.content}/errors/${claim.id}.mdx`;
	const isClose = claim.confidence === 'possible';
	if (options['add-signature']) return addSignature(claim, pasted, file, options.json);
	if (options.json) {
		if (isClose) return undefined;
		console.log(JSON.stringify({ status: 'exists', file, ...claim }));
		return 1;
	}
	const title = printable(claim.title);
	console.log(
		isClose
			? `An entry comes close: ${title}`
			: `This error has an entry: ${title} (${claim.confidence})`,
	);
	console.log(`  Why:  ${printable(claim.why)}`);
	console.log(`  File: ${file}`);
	if (claim.wording !== undefined) console.log(`  New:  ${printable(claim.wording)}`);
	if (terminal !== undefined) return choose(claim, pasted, file, terminal);
	if (isClose) {
		console.log(
			'If it is the same error, run this again with --add-signature; a new entry is begun.\n',
		);
		return undefined;
	}
	console.log(
		'For a better fix, edit the file. If it is another error, begin its entry with --anyway.',
	);
	return 1;
}

async function choose(
	claim: Claim,
	pasted: string,
	file: string,
	input: ReadStream,
): Promise<number | undefined> {
	const answer = await select({
		message: 'What now',
		input,
		options: [
			...(claim.wording === undefined
				? []
				: [{ value: 'add', label: 'Add the new wording to its signatures' }]),
			{ value: 'open', label: 'Open the file, to correct or add a fix' },
			{ value: 'go on', label: 'It is another error: begin a new entry' },
			{ value: 'stop', label: 'Stop here' },
		],
	});
	if (isCancel(answer)) return 130;
	if (answer === 'go on') return undefined;
	if (answer === 'add') return addSignature(claim, pasted, file, false);
	if (answer === 'open') openInEditor(file);
	return 1;
}

function addSignature({ wording, id }: Claim, pasted: string, file: string, json: boolean): number {
	if (wording === undefined) {
		const message = `${file} has all words of this message in a signature already, so nothing was added.`;
		console.log(json ? JSON.stringify({ status: 'exists', file, id }) : message);
		return 1;
	}
	const { status, type, code } = readFacts(pasted);
	const text = withSignature(readFileSync(file, 'utf8'), {
		text: wording,
		...(status === undefined ? {} : { http_status: status }),
		...(type === undefined ? {} : { error_type: type }),
		...(code === undefined ? {} : { code }),
	});
	if (text === undefined)
		throw new Wrong(
			`The signatures of ${file} are not written as a list of items; add it by hand.`,
		);
	writeFileSync(file, text);
	const line = text.slice(0, text.indexOf(JSON.stringify(wording))).split('\n').length;
	const message = [
		`Added to ${file}, line ${line}: ${printable(wording)}`,
		'Name its placeholders for what they hold, add a sample with this wording, then check it: npm run check',
	];
	console.log(
		json
			? JSON.stringify({ status: 'signature-added', file, line, id, wording })
			: message.join('\n'),
	);
	return 0;
}

function openInEditor(file: string): void {
	const [editor, ...args] = (process.env['VISUAL'] ?? process.env['EDITOR'] ?? '').split(' ');
	if (!editor) console.log(`No editor is set in EDITOR; open ${file} yourself.`);
	else spawnSync(editor, [...args, file], { stdio: 'inherit' });
}
