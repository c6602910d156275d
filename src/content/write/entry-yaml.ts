import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { entrySchema } from '#schema/entry.ts';
import { isRecord, type Path } from '../read/path.ts';
import { fieldsOf, schemaAt } from '../read/schema-shape.ts';

/**
 * What to write above a field, given whether the entry uses it: whole lines, or nothing. An empty line at the beginning
 * sets the field apart.
 */
export type Comment = (path: Path, used: boolean) => string;

/** For YAML without comments. */
const uncommented: Comment = () => '';

/**
 * A part of an entry as YAML: fields in the order of the schema, every string in quotes or in a block. `path` says which
 * part it is; the empty path is the whole front matter.
 */
export function entryYaml(value: unknown, path: Path, comment = uncommented): string {
	return new Document(nodeOf(value, path, comment)).toString({
		lineWidth: 0,
		doubleQuotedAsJSON: true,
		flowCollectionPadding: false,
		commentString: (text) => text.replace(/^(?=.)/gm, '# '),
	});
}

type Node = Scalar | YAMLMap | YAMLSeq;

function nodeOf(value: unknown, path: Path, comment: Comment): Node {
	if (Array.isArray(value)) return listOf(value, path, comment);
	return isRecord(value) ? groupOf(value, path, comment) : scalarOf(value);
}

function groupOf(value: Readonly<Record<string, unknown>>, path: Path, comment: Comment): YAMLMap {
	const group = new YAMLMap();
	const fields = fieldsOf(schemaAt(entrySchema, path));
	// A record has names of its own, such as those of packages.
	const hasOwnNames = fields.length === 0;
	let above = '';
	for (const name of hasOwnNames ? Object.keys(value) : fields) {
		const below = [...path, name];
		const item = value[name];
		const used = item !== undefined && !(Array.isArray(item) && item.length === 0);
		above += comment(below, used);
		if (!used) continue;
		const key = hasOwnNames ? scalarOf(name) : new Scalar(name);
		// Behind the "- " of a list's item there is no room for a comment on its first field.
		const isFirstOfItem = group.items.length === 0 && typeof path.at(-1) === 'number';
		const target = isFirstOfItem ? group : key;
		target.spaceBefore = above.startsWith('\n');
		target.commentBefore = above.trim();
		group.add(new Pair(key, nodeOf(item, below, comment)));
		above = '';
	}
	// What is said of unused fields at the end.
	group.comment = above.trimEnd();
	return group;
}

function listOf(items: readonly unknown[], path: Path, comment: Comment): YAMLSeq {
	const list = new YAMLSeq();
	// Ids, which are short, stay on the line of their field.
	list.flow = path.length > 1 && items.every((item) => typeof item === 'string');
	for (const [i, item] of items.entries()) list.add(nodeOf(item, [...path, i], comment));
	return list;
}

/** A string in double quotes, or as a block when it has several lines; a number as it is. */
function scalarOf(value: unknown): Scalar {
	const scalar = new Scalar(value);
	if (typeof value !== 'string') return scalar;
	const isBlock = value.includes('\n') && !hidden.test(value);
	scalar.type = isBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
	return scalar;
}

/** What nobody would see in a block: characters without a shape, whitespace other than spaces, empty lines at either end. */
const hidden = /[^\P{C}\n]|[^\S\n ]|^ *\n|\n *\n$|\n +$/u;
