import { messageOf } from '#witness/proofs/accepted.ts';
import type { Api, Judge } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { homeFile, projectFile } from '#witness/proofs/kinds/files.ts';
import { callsInTurn, resultOf } from '#witness/proofs/kinds/tool-calls.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';
import { isToolResult, requestOf } from '#witness/proofs/request.ts';

const env = { ENABLE_TOOL_SEARCH: 'false', MCP_CONNECTION_NONBLOCKING: 'false' };
const call = { name: 'mcp__orders__list_orders', input: {} };
const prompt = 'List the orders.';
const agent = {
	name: 'Agent',
	input: { description: 'Orders', prompt, subagent_type: 'reviewer', run_in_background: false },
};
const path = '.claude/agents/reviewer.md';
const definition = (tools: string) =>
	`---\nname: reviewer\ndescription: Reviews orders.\n${tools}\n---\nReview the orders.\n`;
const settings = (deny: readonly string[]) =>
	JSON.stringify({ permissions: { allow: ['Bash', 'Agent', call.name], deny } });

/** Has the main conversation start the subagent, which calls the tool of the server. */
const delegating: Judge = (asked) => {
	const { messages, tools } = requestOf(asked);
	if (tools.length === 0 || messages.at(-1)?.content.some(isToolResult) === true) return undefined;
	const one = JSON.stringify(messages[0]).includes(prompt) ? call : agent;
	return messageOf([{ type: 'tool_use', id: `toolu_${(made += 1)}`, ...one }], asked);
};
let made = 0;

/** The results that the subagent sent back. */
const ofSubagent = ({ asked }: Api): string =>
	asked
		.map((one) => requestOf(one).messages)
		.filter((messages) => JSON.stringify(messages[0]).includes(prompt))
		.flatMap((messages) => messages.flatMap(({ content }) => content.filter(isToolResult)))
		.map((block) => JSON.stringify(block['content']))
		.join('\n');

const command = { name: 'Bash', input: { command: 'echo ran', description: 'Say ran' } };

export const proofs = [
	typedIntoShell({
		fix: 'Give the subagent the tool',
		takes: { type: 'yaml' },
		env,
		judge: delegating,
		prepare: (stage) => {
			homeFile(stage, '.claude/settings.json', settings([]));
			projectFile(stage, path, definition('tools: Read, Grep'));
			addServer(stage, 'orders', {
				tools: [{ name: 'list_orders', inputSchema: { type: 'object' } }],
				lines: 2,
			});
		},
		meets: ofSubagent,
		types: (stage) => {
			projectFile(stage, path, definition(stage.code({ type: 'yaml' }) || 'tools: Read, Grep'));
			return 'claude';
		},
		sees: (stage, api) => {
			const last = ofSubagent(api).split('\n').at(-1) ?? '';
			stage.forgets(last);
			stage.promises('the tool ran', last.includes('INFO'), last);
		},
	}),
	typedIntoShell({
		fix: 'Give the session the tool',
		env,
		judge: callsInTurn([command]),
		prepare: (stage) => homeFile(stage, '.claude/settings.json', settings(['Bash'])),
		meets: resultOf,
		// "Take its name out of `permissions.deny` in the settings".
		types: (stage) => {
			homeFile(stage, '.claude/settings.json', settings([]));
			return 'claude';
		},
		sees: (stage, api) => {
			stage.forgets(resultOf(api));
			stage.promises('the command ran', resultOf(api).includes('ran'), resultOf(api));
		},
	}),
];
