import { existsSync, readFileSync } from 'node:fs';
import type { MatcherIndex } from '#matcher/index.ts';

/** What `kb match` needs of the knowledge base. */
export interface Knowledge {
	readonly index: MatcherIndex;
	readonly entries: Readonly<Record<string, { title: string; quick_fix: string; url: string }>>;
}

/** The knowledge packed beside the command, as it is published; in the repository, what `content/` says now. */
export async function loadKnowledge(): Promise<Knowledge> {
	const packed = new URL('./knowledge.json', import.meta.url);
	// JSON that `pack-kb.ts` wrote.
	if (existsSync(packed)) return JSON.parse(readFileSync(packed, 'utf8')) as Knowledge;
	const { knowledgeOf } = await import('./pack-knowledge.ts');
	return knowledgeOf('content');
}
