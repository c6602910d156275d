import type { Readable, Writable } from 'node:stream';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';
import { retries } from '#schema/vocabulary.ts';
import type { Bundle } from './bundle.ts';
import { claimsIn } from './claims.ts';
import { shortAnswer } from './for-agents.ts';
import { entriesAbout } from './search.ts';
import { idsIn } from './show.ts';

/** Serves a bundle to one client over a pair of streams, in the protocol of 2025 or that of 2026, as the client opens. */
export function serveMcp(bundle: Bundle, input: Readable, output: Writable): void {
	serveStdio(() => mcpServer(bundle), { transport: new StdioServerTransport(input, output) });
}

const release = z.string().describe('Which release of the knowledge base answered.');
const entry = {
	id: z.string().describe('Id of the entry; "get" gives the whole of it.'),
	title: z.string(),
	quick_fix: z.string().describe('The one thing to do first.'),
	retry: z.enum(Object.keys(retries) as [keyof typeof retries]).describe('Whether a retry helps.'),
	url: z.string().describe('The page for people.'),
};
const claim = {
	confidence: z.enum(['exact', 'likely']).describe('How sure it is.'),
	why: z.string().describe('What of the wording was found.'),
};
const readOnly = { readOnlyHint: true, openWorldHint: false, idempotentHint: true };

/** Three tools and a resource for each entry. Everything said is data: JSON, in which no text can pass for anything else. */
function mcpServer({ knowledge, page }: Bundle): McpServer {
	const known = knowledge();
	const server = new McpServer({ name: 'signpost', title: 'Signpost', version: known.release });
	server.registerTool(
		'match',
		{
			title: 'Match an error',
			description:
				'Looks up the output of a failed command or request among known errors of LLM APIs and coding agents. Offline. Empty when none is known.',
			inputSchema: z.object({ text: z.string().describe('The output, as it was printed.') }),
			outputSchema: z.object({ release, matches: z.array(z.object({ ...entry, ...claim })) }),
			annotations: readOnly,
		},
		({ text }) =>
			answer({ release: known.release, matches: claimsIn(text, known).map(shortAnswer) }),
	);
	server.registerTool(
		'search',
		{
			title: 'Search errors',
			description: 'Finds known errors by a few words or a code, best first. Offline.',
			inputSchema: z.object({ words: z.string().describe('As in "image too large".') }),
			outputSchema: z.object({ release, entries: z.array(z.object(entry)) }),
			annotations: readOnly,
		},
		({ words }) => answer({ release: known.release, entries: entriesAbout(words, known) }),
	);
	server.registerTool(
		'get',
		{
			title: 'Get an entry',
			description: 'The whole entry of an error: causes, fixes, steps, sources. Offline.',
			inputSchema: z.object({ id: z.string().describe('As "match" and "search" give it.') }),
			outputSchema: z.object({
				release,
				entry: z
					.object({ id: entry.id, url: entry.url, markdown: z.string() })
					.optional()
					.describe('Absent when there is no such entry.'),
			}),
			annotations: readOnly,
		},
		({ id }) => {
			if (!idsIn(known).includes(id)) return answer({ release: known.release });
			const url = known.entries[id]?.url ?? '';
			return answer({ release: known.release, entry: { id, url, markdown: page(id) } });
		},
	);
	registerEntries(server, { knowledge, page });
	return server;
}

/** Every entry as a resource, whose address is its id. */
function registerEntries(server: McpServer, { knowledge, page }: Bundle): void {
	const mimeType = 'text/markdown';
	const { entries } = knowledge();
	const resources = idsIn(knowledge()).map((id) => {
		return { uri: `signpost://errors/${id}`, name: id, title: entries[id]?.title ?? id, mimeType };
	});
	const template = new ResourceTemplate('signpost://errors/{product}/{slug}', {
		list: () => ({ resources }),
	});
	server.registerResource('entry', template, { title: 'Entry', mimeType }, (uri) => {
		const found = resources.find((one) => one.uri === uri.href);
		if (found === undefined) throw new Error(`There is no entry ${uri.href}.`);
		return { contents: [{ uri: uri.href, mimeType, text: page(found.name) }] };
	});
}

/** The same data twice, because clients of 2025 may read only the text. */
function answer(structuredContent: Record<string, unknown>) {
	return {
		content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }],
		structuredContent,
	};
}
