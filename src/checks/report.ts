import type { Corpus } from '#content/read/corpus.ts';
import { today } from '#text/today.ts';
import { finding, type Finding } from './finding.ts';
import { unavailable } from '#content/read/place.ts';
import type { Rule, RuleOptions } from './rule.ts';

/** Everything that was found, ready for a reporter. */
export interface Report {
	/** Sorted by file, line, column and code. */
	readonly findings: readonly Reported[];
	readonly errors: number;
	readonly warnings: number;
	/** How many files were read. */
	readonly files: number;
}

/** A finding with the line of the file that it points at. */
export interface Reported extends Finding {
	/** Absent when there is no such line, or when it must not be printed, as with secrets. */
	readonly excerpt: string | undefined;
}

/** Runs rules over a corpus and gathers what they find; nothing stops at the first problem. */
export async function reportOf(
	rules: readonly Rule[],
	corpus: Corpus,
	options: Partial<RuleOptions> = {},
): Promise<Report> {
	const ruleOptions = { today: options.today ?? today() };
	const found = await Promise.all(rules.map((rule) => run(rule, corpus, ruleOptions)));
	const files = new Map(corpus.files.map((file) => [file.file, file]));
	const findings = found
		.flat()
		.toSorted(inOrder)
		.map((one) => ({ ...one, excerpt: excerptOf(one, files.get(one.file)) }));
	const errors = findings.filter(({ level }) => level === 'error').length;
	return { findings, errors, warnings: findings.length - errors, files: corpus.files.length };
}

/** A rule that fails must neither hide what the others found nor pass for a rule that found nothing. */
async function run(rule: Rule, corpus: Corpus, options: RuleOptions): Promise<readonly Finding[]> {
	try {
		return await rule(corpus, options);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const place = { file: corpus.root, position: unavailable };
		const message = `The check \`${rule.name}\` stopped: ${reason.replace(/\.?$/, '.')}`;
		const remedy = 'This is a defect of the check. Report it together with what you changed last.';
		return [finding('KB001', place, message, remedy)];
	}
}

function inOrder(a: Finding, b: Finding): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	const [first, second] = [a.position, b.position].map((one) =>
		one.kind === 'source' ? one.line * 1e6 + one.column : 0,
	);
	if (first !== second) return (first ?? 0) - (second ?? 0);
	return a.code === b.code ? (a.message < b.message ? -1 : 1) : a.code < b.code ? -1 : 1;
}

function excerptOf(
	{ code, position }: Finding,
	file: { readonly text: string; readonly starts: readonly number[] } | undefined,
): string | undefined {
	// Logs are public: a secret is pointed at, never printed.
	if (code.startsWith('KB8') || position.kind !== 'source' || file === undefined) return undefined;
	const start = file.starts[position.line - 1];
	if (start === undefined) return undefined;
	return file.text.slice(start, file.starts[position.line] ?? file.text.length).trimEnd();
}
