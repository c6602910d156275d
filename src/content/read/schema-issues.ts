import type { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { isRecord, valueAt, type Path } from './path.ts';

/** One thing in which a file departs from its schema. */
export type SchemaIssue = { readonly path: Path; readonly value: unknown } & (
	| { readonly kind: 'unknown' | 'missing' }
	| { readonly kind: 'type'; readonly expected: string }
	| { readonly kind: 'choice'; readonly value: string; readonly allowed: readonly string[] }
	| { readonly kind: 'too big' | 'too small'; readonly limit: number }
	| { readonly kind: 'format'; readonly wanted: string }
);

/** Where a file departs from its schema; nothing when its YAML holds no fields at all. */
export function schemaIssuesIn(file: ContentFile): SchemaIssue[] {
	const { parsed, yaml } = file;
	if (parsed === undefined || parsed.success || !isRecord(yaml?.data)) return [];
	return parsed.error.issues.flatMap((issue) => explain(yaml.data, issue, pathOf(issue)));
}

function explain(data: unknown, issue: z.core.$ZodIssue, path: Path): SchemaIssue[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const at = [...path, key];
			return { kind: 'unknown', path: at, value: valueAt(data, at) };
		});
	}
	if (issue.code === 'invalid_union') {
		// The branch with the fewest issues is the one that was meant.
		const [branch = []] = issue.errors.toSorted((a, b) => a.length - b.length);
		return branch.flatMap((below) => explain(data, below, [...path, ...pathOf(below)]));
	}
	const value = valueAt(data, path);
	if (value === undefined) return [{ kind: 'missing', path, value }];
	return [{ path, ...detailsOf(issue, value) }];
}

type Details<Issue = SchemaIssue> = Issue extends unknown ? Omit<Issue, 'path'> : never;

function detailsOf(issue: z.core.$ZodIssue, value: unknown): Details {
	switch (issue.code) {
		case 'invalid_type':
			return { kind: 'type', value, expected: issue.expected };
		case 'invalid_value':
			if (typeof value !== 'string') return { kind: 'type', value, expected: 'string' };
			return { kind: 'choice', value, allowed: issue.values.map(String) };
		case 'too_big':
			return { kind: 'too big', value, limit: Number(issue.maximum) };
		case 'too_small':
			return { kind: 'too small', value, limit: Number(issue.minimum) };
		default:
			return { kind: 'format', value, wanted: issue.message };
	}
}

function pathOf(issue: z.core.$ZodIssue): Path {
	return issue.path.filter((step) => typeof step !== 'symbol');
}
