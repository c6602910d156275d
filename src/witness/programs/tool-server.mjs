import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A server over stdio as proofs need one: with the tools of its argument, slow to start or to answer a call, or with a
 * handler that throws.
 */
const {
	tools = [],
	startsAfter = 0,
	answersAfter = 0,
	lines,
	throws,
} = JSON.parse(process.argv[2]);
const logOf = (count) =>
	Array.from({ length: count }, (_, i) => `${i} INFO a request was served in 12 ms`).join('\n');
const methods = {
	'initialize': async ({ protocolVersion }) => {
		await sleep(startsAfter);
		const serverInfo = { name: 'example', version: '1.0.0' };
		return { result: { protocolVersion, capabilities: { tools: {} }, serverInfo } };
	},
	'ping': () => ({ result: {} }),
	'tools/list': () => ({ result: { tools } }),
	'tools/call': async () => {
		await sleep(answersAfter);
		const text = lines === undefined ? 'Seen.' : logOf(lines);
		if (throws === undefined) return { result: { content: [{ type: 'text', text }] } };
		process.stderr.write(`${throws}\n`);
		return { error: { code: -32603, message: 'Internal error' } };
	},
};

for await (const line of createInterface({ input: process.stdin })) {
	const { id, method, params } = JSON.parse(line);
	if (id === undefined) continue;
	const unknown = { error: { code: -32601, message: 'Method not found' } };
	const said = (await methods[method]?.(params)) ?? unknown;
	process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...said })}\n`);
}
