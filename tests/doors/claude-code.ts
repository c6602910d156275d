import { spawnSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { installed } from '#witness/install.ts';

/**
 * Loads the packed plugin in a real Claude Code that talks to a model server of our own: `npm run doors`. The client
 * validates the plugin and the marketplace; then the "model" runs a command that fails with a known error, calls the MCP
 * tool, and what the client sends back must hold what the hook and the tool said.
 */
const version = '2.1.332';
const name = '@anthropic-ai/claude-code-linux-x64';
const client = { registry: 'npm', name } as const;
const claude = join(installed(client, version), 'node_modules', name, 'claude');
const plugin = resolve('bin');
const error =
	'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.';
const matchTool = 'mcp__plugin_signpost_signpost__match';

/** What the model answers, one after another. */
const turns = [
	{ id: 'toolu_01', name: 'Bash', input: { command: `echo '${error}' >&2; exit 1` } },
	{ id: 'toolu_02', name: matchTool, input: { text: 'API Error: 529 Overloaded' } },
];

const home = mkdtempSync(join(tmpdir(), 'claude-code-'));
const asked: { readonly messages: unknown }[] = [];
const server = createServer((request, response) => {
	if (!request.url?.startsWith('/v1/messages?')) return void response.writeHead(404).end();
	void json(request).then((body) => {
		const asks = body as { messages: unknown; tools?: { name: string }[] }; // The client sent it.
		const isMain = asks.tools?.some((tool) => tool.name === 'Bash') === true;
		if (isMain) asked.push(asks);
		answer(response, isMain ? turns[asked.length - 1] : undefined);
	});
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const environment = {
	PATH: process.env['PATH'],
	HOME: home,
	ANTHROPIC_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
	ANTHROPIC_API_KEY: 'sk-ant-example',
	CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
	DISABLE_AUTOUPDATER: '1',
};

const failures: string[] = [];
for (const path of ['.', plugin]) {
	const { status, stdout } = spawnSync(claude, ['plugin', 'validate', '--strict', path], {
		env: environment,
		encoding: 'utf8',
	});
	if (status !== 0) failures.push(`claude plugin validate ${path}:\n${stdout}`);
}
const args = ['-p', 'go', '--model', 'sonnet', '--plugin-dir', plugin, '--verbose'];
const tools = ['--allowedTools', `Bash,${matchTool}`, '--output-format', 'stream-json'];
const run = spawn(claude, [...args, ...tools], { cwd: home, env: environment });
run.stdin.end();
const [said] = await Promise.all([text(run.stdout), once(run, 'close')]);
server.close();
rmSync(home, { recursive: true, force: true });

const sent = JSON.stringify(asked.at(-1)?.messages ?? '').replaceAll('\\', '');
const expected = {
	'the server is connected': said.includes(
		'"name":"plugin:signpost:signpost","status":"connected"',
	),
	'the skill is there': said.includes('signpost:look-up-errors'),
	'the hook told of the failed command': sent.includes(
		'"id":"claude-code/tool-use-concurrency-400","confidence":"exact"',
	),
	'the tool answered': sent.includes('"id":"anthropic-api/overloaded-529"'),
};
for (const [what, holds] of Object.entries(expected)) {
	console.log(`${holds ? 'yes' : 'NO '}  ${what}`);
	if (!holds) failures.push(what);
}
if (failures.length > 0) console.error(`\n${failures.join('\n')}\n\n${said}\n\n${sent}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** One message of the API's stream: a call of a tool, or the end. */
function answer(response: ServerResponse, call: (typeof turns)[number] | undefined): void {
	const event = (type: string, data: object) =>
		response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
	const usage = { input_tokens: 1, output_tokens: 1 };
	const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'example' };
	const start = { ...message, content: [], stop_reason: null, stop_sequence: null, usage };
	const block =
		call === undefined
			? { type: 'text', text: '' }
			: { type: 'tool_use', id: call.id, name: call.name, input: {} };
	const delta =
		call === undefined
			? { type: 'text_delta', text: 'done' }
			: { type: 'input_json_delta', partial_json: JSON.stringify(call.input) };
	const stop_reason = call === undefined ? 'end_turn' : 'tool_use';
	response.writeHead(200, { 'content-type': 'text/event-stream' });
	event('message_start', { message: start });
	event('content_block_start', { index: 0, content_block: block });
	event('content_block_delta', { index: 0, delta });
	event('content_block_stop', { index: 0 });
	event('message_delta', { delta: { stop_reason, stop_sequence: null }, usage });
	event('message_stop', {});
	response.end();
}
