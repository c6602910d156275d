import { stemsOf } from './stems.ts';

/** What people call the same thing, whatever the error: a question with one word of a row is one with the others too. */
const rows = [
	'image picture photo screenshot',
	'large big huge long exceed maximum',
	'invalid wrong incorrect malformed bad',
	'folder directory',
	'limit quota allowance cap',
	'login signin logged auth oauth authentication',
	'credit balance money billing payment',
	'conversation chat history session prompt context',
	'stuck hang hung frozen freeze stall idle stop',
	'down outage overloaded unavailable',
	'duplicate twice repeated unique',
	'connect connection network internet offline',
	'slow timeout deadline',
	'forbidden denied refused blocked',
	'missing absent lost gone',
	'remove delete',
	'start launch spawn',
	'key token credential secret',
	'disable off',
	'many maximum',
	'company corporate enterprise',
	'answer response reply output',
].map((row) => stemsOf(row));

/** The other words for a word, in their plainest form. */
export function sameAs(stem: string): readonly string[] {
	return [...new Set(rows.filter((row) => row.includes(stem)).flatMap((row) => [...row]))].filter(
		(other) => other !== stem,
	);
}
