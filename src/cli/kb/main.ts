#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { processIo } from '../io.ts';
import { program } from '../program.ts';
import type { Knowledge } from './knowledge.ts';
import { matchCommand } from './match.ts';
import { searchCommand } from './search.ts';

/** What `pack-kb` wrote beside the packed command. */
function packedKnowledge(): Knowledge {
	return JSON.parse(readFileSync(new URL('knowledge.json', import.meta.url), 'utf8')) as Knowledge;
}

const kb = program('kb', {
	match: () => matchCommand(packedKnowledge),
	search: () => searchCommand(packedKnowledge),
});
process.exitCode = await kb.run(process.argv.slice(2), processIo());
