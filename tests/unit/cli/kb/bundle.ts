import { fileURLToPath } from 'node:url';
import type { Bundle } from '#cli/kb/bundle.ts';
import { knowledgeOf } from '#cli/kb/knowledge.ts';

const content = fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url));
const knowledge = knowledgeOf(content);

/** A bundle of the example content; each page only says whose it is. */
export const bundle: Bundle = { knowledge: () => knowledge, page: (id) => `# Page of ${id}\n` };
