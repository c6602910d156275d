import { createHash } from 'node:crypto';
import { nodesIn, readMarkdown } from '#content/read/markdown.ts';
import type { Content } from '#content/read/content.ts';
import type { EntryData } from '#schema/entry.ts';
import type { OperationData } from '#schema/operation.ts';
import { quickFix, type FixRun } from '#schema/proof.ts';

/** A piece of code of a fix, as it is typed or copied. */
export interface Code {
	/** Whom the command of a quick fix is for. */
	readonly for?: string | undefined;
	/** The language of a block, or where a command is typed. */
	readonly type: string;
	readonly text: string;
}

/** What proofs ask of an entry. */
export interface Fixed extends Pick<EntryData, 'quick_fix' | 'quick_fix_commands'> {
	readonly fixes: readonly Pick<EntryData['fixes'][number], 'title' | 'detail'>[];
}

/** The examples of an operation as fixes of an entry, each under its id, so that proofs run their calls as they are printed. */
export function asFixed({ examples }: Pick<OperationData, 'examples'>): Fixed {
	const fixes = examples.map(({ id, calls }) => ({
		title: id,
		detail: calls.map(({ type, text }) => `\`\`\`${type}\n${text}\n\`\`\``).join('\n\n'),
	}));
	return { quick_fix: '', quick_fix_commands: [], fixes };
}

/** The id under which the proofs of an operation are. */
export const operationProofs = (slug: string) => `reference/${slug}`;

/** Everything that can have proofs, by the id of its proofs. */
export function provable({
	entries,
	operations,
}: Pick<Content, 'entries' | 'operations'>): ReadonlyMap<string, Fixed> {
	return new Map<string, Fixed>([
		...entries.map(({ id, data }) => [id, data] as const),
		...operations.map(({ id, data }) => [operationProofs(id), asFixed(data)] as const),
	]);
}

/** What the quick fix or the fix of that title has to be typed, in its order; `undefined` when there is no such fix. */
export function codeOf(entry: Fixed, fix: string): readonly Code[] | undefined {
	if (fix === quickFix) return entry.quick_fix_commands;
	const found = entry.fixes.find(({ title }) => title === fix);
	return found && blocksIn(found.detail);
}

/**
 * A digest of what a fix has to be typed, or of its words when there is no code in it: words around the code may be put
 * better without a new run. `undefined` when there is no such fix.
 */
export function digestOf(entry: Fixed, fix: string): string | undefined {
	const code = codeOf(entry, fix);
	if (code === undefined) return undefined;
	const words = fix === quickFix ? entry.quick_fix : wordsOf(entry, fix);
	const typed = code.length === 0 ? words : JSON.stringify(code.map(({ text }) => text.trim()));
	return createHash('sha256').update(typed).digest('hex').slice(0, 16);
}

/** The runs that still hold: those of fixes that read as they did then. */
export function standing(entry: Fixed, runs: readonly FixRun[]): FixRun[] {
	return runs.filter(({ fix, digest }) => digestOf(entry, fix) === digest);
}

function wordsOf({ fixes }: Fixed, fix: string): string {
	return fixes.find(({ title }) => title === fix)?.detail ?? '';
}

function blocksIn(markdown: string): Code[] {
	return nodesIn(readMarkdown(markdown))
		.filter(({ type }) => type === 'code')
		.map(({ lang, value }) => ({ type: lang ?? 'text', text: value ?? '' }));
}
