import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Asked } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { resultOf } from '#witness/proofs/kinds/tool-calls.ts';
import { requestOf } from '#witness/proofs/request.ts';

/** A model that calls one tool once. */
const calling = (name: string, input: object) => (asked: Asked) => {
	const { messages, tools } = requestOf(asked);
	const isAnswered = JSON.stringify(messages).includes('"tool_result"');
	if (isAnswered || !tools.some((tool) => tool.name === name)) return undefined;
	return messageOf([{ type: 'tool_use', id: 'toolu_1', name, input }], asked);
};

const writes = calling('Write', { file_path: 'notes.md', content: 'hello' });
const builds = calling('Bash', { command: 'npm run env', description: 'Build' });

const granted = (of: string, judge: typeof writes, holds: RegExp) =>
	typedIntoShell({
		fix: quickFix,
		takes: { for: of },
		judge,
		env: { ENABLE_TOOL_SEARCH: 'false' },
		meets: resultOf,
		sees: (stage, api) => {
			const result = resultOf(api);
			stage.forgets(result);
			stage.promises('the tool runs', holds.test(result), result);
		},
	});

/** A file and a command, of which no rule says that they may be. */
export const proofs = [
	granted('Files', writes, /created successfully/),
	granted('All edits in the folder', writes, /created successfully/),
	granted('Commands', builds, /npm/),
];
