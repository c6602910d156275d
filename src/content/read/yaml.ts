import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Document,
	type YAMLError,
} from 'yaml';
import type { Path } from './path.ts';
import { plainIn, type PlainScalar } from './yaml-plain.ts';
import { refusedIn, type Refused } from './yaml-refused.ts';

/** YAML as it was read: its data when it is sound, its problems when it is not. */
export interface YamlSource {
	/** Where the text begins in the file. */
	readonly offset: number;
	readonly text: string;
	/**
	 * The document with positions, read again when it is asked for: of a thousand files few have
	 * findings, and a thousand documents would fill the memory. Absent when the parser gave up.
	 */
	readonly document: () => Document | undefined;
	readonly errors: readonly YAMLError[];
	/** Uses of what is legal in YAML but refused here. */
	readonly refused: readonly Refused[];
	/** The values that stand without quotes; none when anything above is wrong. */
	readonly plain: readonly PlainScalar[];
	/** The plain data; `undefined` when anything above is wrong. */
	readonly data: unknown;
}

/** A node of the document with its place in the text. */
export type YamlNode = { readonly range?: readonly number[] | null };

/**
 * Reads YAML 1.2 with the core schema: no tags, no merge keys, no repeated keys; anchors and aliases
 * only where `aliases` allows them.
 */
export function readYaml(text: string, offset: number, aliases: boolean): YamlSource {
	let again: WeakRef<Document> | undefined;
	const document = () => {
		const known = again?.deref();
		if (known !== undefined) return known;
		const parsed = parse(text);
		again = parsed && new WeakRef(parsed);
		return parsed;
	};
	const first = parse(text);
	if (first === undefined) {
		const refused = [{ feature: 'depth', text: '', offset: 0 } as const];
		return { offset, text, document, errors: [], refused, plain: [], data: undefined };
	}
	const { errors } = first;
	const refused = refusedIn(first, text, aliases);
	const unsound = { offset, text, document, errors, refused, plain: [], data: undefined };
	if (errors.length > 0 || refused.length > 0) return unsound;
	try {
		// The parser builds texts letter by letter, which keeps a hundred times their size in memory;
		// the way through JSON makes them whole, and shows that front matter is plain data.
		const data: unknown = JSON.parse(JSON.stringify(first.toJS({ maxAliasCount: 100 })));
		return { ...unsound, plain: plainIn(first), data };
	} catch {
		// Only aliases that contain themselves or multiply get here.
		return { ...unsound, refused: [{ feature: 'bomb', text: '', offset: 0 }] };
	}
}

/** The key and the value at a path; for what is not there, `undefined`. */
export function nodesAt(
	document: Document | undefined,
	path: Path,
): { key: YamlNode | undefined; value: YamlNode | undefined } {
	let key: unknown;
	let value: unknown = document?.contents;
	for (const step of path) {
		if (isAlias(value) && document !== undefined) value = value.resolve(document);
		const pair = isMap(value)
			? value.items.find((item) => isScalar(item.key) && item.key.value === step)
			: undefined;
		key = pair?.key;
		value = isSeq(value) && typeof step === 'number' ? value.items[step] : pair?.value;
	}
	return { key: nodeOf(key), value: nodeOf(value) };
}

function parse(text: string): Document | undefined {
	try {
		return parseDocument(text, {
			schema: 'core',
			merge: false,
			stringKeys: true,
			prettyErrors: false,
			// 'silent' would also drop what comes after the end of the document, without an error.
			logLevel: 'error',
		});
	} catch {
		// The parser recurses: only nesting beyond the stack gets here.
		return undefined;
	}
}

function nodeOf(value: unknown): YamlNode | undefined {
	return typeof value === 'object' && value !== null ? value : undefined;
}
