import type { Reply } from '../../scene/reply.ts';
import { messageOf } from '../accepted.ts';
import type { Api, Asked } from '../api.ts';
import type { Proof } from '../proof.ts';
import { isToolResult, requestOf, type Message } from '../request.ts';
import type { Stage } from '../stage.ts';
import { typedIntoShell, type Typed } from './claude-code.ts';
import { homeFile, projectFile } from './files.ts';
import { resultOf } from './tool-calls.ts';

/** A call of a tool of Claude Code. */
interface Call {
	readonly name: string;
	readonly input: object;
}

/** Tool calls of which the last fails with the error, and those that come after the fix. */
interface Script extends Omit<Typed, 'judge' | 'meets' | 'sees'> {
	readonly before?: never;
	readonly calls: readonly Call[];
	/** The calls after the fix, when they are not the same. */
	readonly after?: readonly Call[];
	/** Files of the project, by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** Deny rules of the user. */
	readonly denies?: readonly string[];
	/** What else must be so, when the last result is no error. */
	readonly sees?: (stage: Stage, result: string, api: Api) => void;
}

/**
 * Proves that a tool call which fails goes through after the fix. A local server plays the model, so it says what the tools
 * do, and nothing about what a model would. Words of the fix for the session are its next prompt.
 */
export function scriptedModel({
	calls,
	after = calls,
	files = {},
	denies = [],
	...script
}: Script): Proof {
	let played = calls;
	return typedIntoShell({
		...script,
		env: { ENABLE_TOOL_SEARCH: 'false', MCP_CONNECTION_NONBLOCKING: 'false', ...script.env },
		judge: (asked) => acting(asked, played),
		meets: resultOf,
		prepare: (stage) => {
			played = calls;
			script.prepare?.(stage);
			for (const [path, text] of Object.entries(files)) projectFile(stage, path, text);
			const allow = [...calls, ...after].map(({ name }) => name);
			const permissions = { allow: [...new Set(allow)], deny: denies };
			homeFile(stage, '.claude/settings.json', JSON.stringify({ permissions }));
		},
		types: (stage) => {
			played = after;
			if (script.types !== undefined) return script.types(stage);
			const code = stage.code(script.takes);
			if (script.takes?.type !== 'client') return `${code}\n${script.afterwards ?? 'claude'}`;
			return `claude --continue -p ${JSON.stringify(code)}`;
		},
		sees: (stage, api) => {
			const result = resultOf(api);
			stage.forgets(result);
			script.sees?.(stage, result, api);
		},
	});
}

/** Makes the calls one after the other, an answer to the last of which ends the turn. */
function acting(asked: Asked, calls: readonly Call[]): Reply | undefined {
	const { messages, tools } = requestOf(asked);
	if (calls.some(({ input }) => isFor(input, messages[0]))) return undefined;
	const prompt = messages.findLastIndex(
		({ role, content }) => role === 'user' && !content.some(isToolResult),
	);
	const results = messages.slice(prompt).flatMap(({ content }) => content.filter(isToolResult));
	const call = calls[results.length];
	if (call === undefined || !tools.some(({ name }) => name === call.name)) return undefined;
	return messageOf([{ type: 'tool_use', id: `toolu_${(made += 1)}`, ...call }], asked);
}

/** Whether a conversation is that of the subagent which the call starts. */
function isFor(input: Call['input'], first: Message | undefined): boolean {
	const { prompt } = input as { prompt?: string }; // As the tool that starts one takes it.
	return prompt !== undefined && JSON.stringify(first).includes(prompt);
}

let made = 0;
