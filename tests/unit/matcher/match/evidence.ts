import { compile } from '#matcher/index.ts';
import { candidatesIn } from '#matcher/match/candidates.ts';
import { evidenceOf } from '#matcher/match/hit.ts';
import type { Evidence } from '#matcher/match/hit.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { tableOf } from '#matcher/table/table.ts';

/** What stands in a paste of the one signature that a table has. */
export function evidenceIn(pasted: string, text: string): Evidence | undefined {
	const table = tableOf(compile([{ id: 'gizmo', text }]));
	const paste = readPaste(table, pasted);
	const [candidate] = candidatesIn(table, paste);
	return candidate && evidenceOf(paste, candidate);
}
