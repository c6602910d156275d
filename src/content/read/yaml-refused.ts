import { isAlias, isCollection, isScalar, visit, type Document } from 'yaml';

/** A feature of YAML that content may not use, and where it stands in the text. */
export interface Refused {
	readonly feature: 'anchor' | 'alias' | 'tag' | 'merge' | 'key' | 'depth' | 'bomb';
	readonly text: string;
	readonly offset: number;
}

/** The first use of each feature that content may not use. */
export function refusedIn(document: Document, text: string, aliases: boolean): Refused[] {
	const first = new Map<Refused['feature'], Refused>();
	const note = (feature: Refused['feature'], what: string, node: Ranged) => {
		const start = node.range?.[0] ?? 0;
		const before = text.lastIndexOf(what, start);
		const offset = isPrefix.has(feature) && before !== -1 ? before : start;
		if (!first.has(feature)) first.set(feature, { feature, text: what, offset });
	};
	visit(document, (key, node, path) => {
		if (!isAlias(node) && !isScalar(node) && !isCollection(node)) return undefined;
		if (path.length > deepest) {
			note('depth', '', node);
			return visit.BREAK;
		}
		if (isAlias(node)) {
			if (!aliases) note('alias', `*${node.source}`, node);
			return undefined;
		}
		if (node.anchor && !aliases) note('anchor', `&${node.anchor}`, node);
		if (node.tag) note('tag', tagBefore(text, node), node);
		if (key !== 'key' || !isScalar(node)) return undefined;
		if (node.value === '<<') note('merge', '<<', node);
		if (unsafeKeys.has(String(node.value))) note('key', String(node.value), node);
		return undefined;
	});
	return [...first.values()];
}

const isPrefix: ReadonlySet<string> = new Set(['anchor', 'tag']);

/** A tag as it is written; the parser only keeps what it stands for. */
function tagBefore(text: string, node: Ranged): string {
	return /![^\s]*(?=\s*$)/.exec(text.slice(0, node.range?.[0] ?? 0))?.[0] ?? '!';
}

interface Ranged {
	readonly range?: readonly number[] | null | undefined;
}

/** Each level of ours takes two or three steps of the parser; no field is nested deeper than six. */
const deepest = 24;

/** Names that reach into the prototypes of objects. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
