import { isRecord, type Path } from '../read/path.ts';
import { fieldsOf, schemaAt } from '../read/schema-shape.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { explanationOf, skeletonOf } from '#draft/explain.ts';
import { scalar } from './scalar.ts';

/** What stands above a field, given whether the entry uses it. */
export type Comment = (path: Path, used: boolean) => readonly string[];

/**
 * The text of an entry's file: fields in the order of the schema, every text in quotes or in a block,
 * and above each field what `comment` says, which is what the schema says unless told otherwise.
 */
export function entryFile(input: EntryInput, body: string, comment: Comment = explained): string {
	const lines = [...comment([], true), ...fields(input, [], comment)];
	return `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n`;
}

/** For a file without comments. */
export const uncommented: Comment = () => [];

/** One item of a list of the entry as lines of YAML, its first line beginning with `- `. */
export function itemLines(item: Readonly<Record<string, unknown>>, path: Path): string[] {
	return listItem(fields(item, path, uncommented));
}

const explained: Comment = (path, used) => {
	if (path.length === 0) return notice.map(asComment);
	// The first item of a list explains the others.
	if (path.some((step) => typeof step === 'number' && step > 0)) return [];
	const skeleton = used ? [] : skeletonOf(path);
	const lines = [...explanationOf(path), ...skeleton].map(asComment);
	return path.length === 1 ? ['', ...lines] : lines;
};

const notice = [
	'Lines that begin with "#" explain the fields; delete them when you are done.',
	'Replace each text that begins with "FILL IN:", and correct what is only proposed.',
];

const asComment = (line: string) => `# ${line}`;

function fields(value: Readonly<Record<string, unknown>>, path: Path, comment: Comment): string[] {
	const names = fieldsOf(schemaAt(entrySchema, path));
	// A record has names of its own, such as those of packages.
	if (names.length === 0) {
		return Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${scalar(item)}`);
	}
	return names.flatMap((name) => {
		const below = [...path, name];
		const item = value[name];
		const used = item !== undefined && !(Array.isArray(item) && item.length === 0);
		return [...comment(below, used), ...(used ? field(name, item, below, comment) : [])];
	});
}

function field(name: string, value: unknown, path: Path, comment: Comment): string[] {
	if (isRecord(value)) return [`${name}:`, ...indented(fields(value, path, comment))];
	if (!Array.isArray(value)) return `${name}: ${scalar(value)}`.split('\n');
	const inner = path.length > 1 && value.every((item) => typeof item === 'string');
	if (inner) return [`${name}: [${value.map((item) => JSON.stringify(item)).join(', ')}]`];
	const items = value.flatMap((item: unknown, i) =>
		listItem(isRecord(item) ? fields(item, [...path, i], comment) : scalar(item).split('\n')),
	);
	return [`${name}:`, ...indented(items)];
}

/** Comments of the first field stand above the item, where YAML allows them. */
function listItem(lines: readonly string[]): string[] {
	const first = lines.findIndex((line) => !line.startsWith('#'));
	const opened = lines.slice(first).map((line, i) => (i === 0 ? `- ${line}` : indent(line)));
	return [...lines.slice(0, first), ...opened];
}

const indented = (lines: readonly string[]) => lines.map(indent);
const indent = (line: string) => (line === '' ? '' : `  ${line}`);
