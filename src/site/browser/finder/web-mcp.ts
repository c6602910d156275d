import { answerTo } from './engines.ts';
import { entryLink, titleOf } from './hit-card.ts';

/** Where WebMCP is, as far as it is used here; not in TypeScript's DOM yet. */
interface Place {
	readonly modelContext?: { registerTool(tool: object): unknown };
}

/** Offers the matcher as a tool to an agent of the browser, where there may be one. What it passes stays in the browser. */
export function offerTools(): void {
	const { modelContext } = document as Document & Place;
	modelContext?.registerTool({
		name: 'match_error',
		description:
			'Looks up the output of a failed command or request among known errors of LLM APIs and coding agents. Empty when none is known.',
		inputSchema: {
			type: 'object',
			properties: { text: { type: 'string', description: 'The output, as it was printed.' } },
			required: ['text'],
		},
		annotations: { readOnlyHint: true },
		execute: async ({ text }: { text: string }) => {
			const { matches, titles } = await answerTo(text);
			const claims = matches.filter(({ confidence }) => confidence !== 'possible');
			return {
				matches: claims.map((match) => ({
					id: match.id,
					confidence: match.confidence,
					title: titleOf(match.id, titles),
					// Without what stood in the placeholders: an agent has no need of it.
					url: new URL(entryLink({ ...match, values: {} }, { message: '' }), location.href).href,
				})),
			};
		},
	});
}
