import Prism from 'prismjs';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-powershell.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-typescript.js';
import 'prismjs/components/prism-yaml.js';

/** A stretch of code: plain, or of a kind that is printed in a colour of its own. */
export interface Stretch {
	readonly text: string;
	readonly kind?: Kind;
}
type Kind = 'comment' | 'keyword' | 'string';

/** Prism's grammar for each language that content may name. What is not here is printed plain. */
const grammars: Readonly<Record<string, string>> = {
	shell: 'bash',
	powershell: 'powershell',
	python: 'python',
	ts: 'typescript',
	typescript: 'typescript',
	json: 'json',
	yaml: 'yaml',
};

/** Three colours are enough to see where a string ends; each further one would be bytes on every page. */
const kinds: Readonly<Record<string, Kind>> = {
	'comment': 'comment',
	'keyword': 'keyword',
	'boolean': 'keyword',
	'property': 'keyword',
	'key': 'keyword',
	'string': 'string',
	'template-string': 'string',
	'triple-quoted-string': 'string',
};

/** Code in stretches; joined, they are the code. */
export function stretchesOf(code: string, language: string): Stretch[] {
	const grammar = Prism.languages[grammars[language] ?? ''];
	if (grammar === undefined) return [{ text: code }];
	const found: Stretch[] = [];
	const add = (text: string, kind: Kind | undefined) => {
		const last = found.at(-1);
		if (last !== undefined && last.kind === kind) {
			found[found.length - 1] = { ...last, text: last.text + text };
		} else found.push(kind === undefined ? { text } : { text, kind });
	};
	const walk = (tokens: Prism.TokenStream, outer: Kind | undefined) => {
		if (typeof tokens === 'string') add(tokens, outer);
		else if (Array.isArray(tokens)) for (const token of tokens) walk(token, outer);
		else walk(tokens.content, outer ?? kinds[tokens.type]);
	};
	walk(Prism.tokenize(code, grammar), undefined);
	return found;
}

/** The element of each kind: short, because there are many, and without a meaning that a screen reader would say. */
export const elementOf = { comment: 'i', keyword: 'b', string: 'span' } as const;
