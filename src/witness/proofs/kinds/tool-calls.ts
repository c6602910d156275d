import { messageOf } from '../accepted.ts';
import type { Api, Judge } from '../api.ts';
import { blocksIn, isToolResult, requestOf } from '../request.ts';

/** Answers a prompt with a call of the tool, and everything else in words. */
export function toolCalls(name: string, input: object = {}): Judge {
	return (asked) => {
		const { messages, tools } = requestOf(asked);
		const isOffered = tools.some((tool) => tool.name === name);
		const isAnswered = messages.at(-1)?.content.some(isToolResult);
		if (!isOffered || isAnswered === true) return undefined;
		calls += 1;
		return messageOf([{ type: 'tool_use', id: `toolu_${calls}`, name, input }], asked);
	};
}

let calls = 0;

/** Answers with one call of a tool after another, each when the one before has its result, and then in words. */
export function callsInTurn(calls: readonly { name: string; input: unknown }[]): Judge {
	return (asked) => {
		const request = requestOf(asked);
		if (request.tools.length === 0) return undefined; // A question on the side, such as for a title.
		const answered = blocksIn(request).filter(isToolResult).length;
		const call = calls[answered];
		const id = `toolu_01A09q90qw90lq91783${answered}`;
		return call && messageOf([{ type: 'tool_use', id, ...call }], asked);
	};
}

/** What the client sent back as the last result of a tool. */
export function resultOf({ asked }: Api): string {
	const results = asked.flatMap((one) => blocksIn(requestOf(one)).filter(isToolResult));
	const content = results.at(-1)?.['content'];
	if (typeof content === 'string') return content;
	const parts = (content ?? []) as readonly { text?: string }[]; // Blocks of text.
	return parts.map(({ text }) => text).join('\n');
}
