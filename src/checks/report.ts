import type { ContentFile } from '#content/read/content-file.ts';
import { unavailable } from '#content/read/place.ts';
import type { Context } from './context.ts';
import { crash } from './crash.ts';
import type { Finding } from './finding.ts';
import type { NamedRule } from './rule.ts';

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

/** Runs rules and gathers what they find; nothing stops at the first problem. */
export async function reportOf(rules: readonly NamedRule[], context: Context): Promise<Report> {
	const found = await Promise.all(rules.map((rule) => run(rule, context)));
	const files = new Map(context.files.map((file) => [file.file, file]));
	const sorted = found.flat().toSorted(inOrder);
	// Logs are public: a secret is pointed at, and its line is never printed, whatever else is wrong with it.
	const secret = new Set(sorted.filter(({ code }) => code.startsWith('KB8')).map(lineOf));
	const findings = sorted.map((one) => ({
		...one,
		excerpt: secret.has(lineOf(one)) ? undefined : excerptOf(one, files.get(one.file)),
	}));
	const errors = findings.filter(({ level }) => level === 'error').length;
	return { findings, errors, warnings: findings.length - errors, files: context.files.length };
}

/** A rule that crashes must neither hide what the others found nor pass for a rule that found nothing. */
async function run(rule: NamedRule, context: Context): Promise<readonly Finding[]> {
	try {
		return await rule.run(context);
	} catch (error) {
		return [crash(rule.name, error, { file: context.root, position: unavailable })];
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

const lineOf = ({ file, position }: Finding) =>
	position.kind === 'source' ? `${file}:${position.line}` : '';

function excerptOf({ position }: Finding, file: ContentFile | undefined): string | undefined {
	if (position.kind !== 'source' || file === undefined) return undefined;
	const start = file.starts[position.line - 1];
	if (start === undefined) return undefined;
	return file.text.slice(start, file.starts[position.line] ?? file.text.length).trimEnd();
}
