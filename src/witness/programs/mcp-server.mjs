import { createInterface } from 'node:readline';

/** A server over stdio that answers one method as the answer in its argument says. */
const { to, ...answer } = JSON.parse(process.argv[2]);
const tool = {
	name: 'weather',
	description: 'The weather of a city',
	inputSchema: { type: 'object', properties: { city: { type: 'string' } } },
	outputSchema: { type: 'object', properties: { degrees: { type: 'number' } } },
};
const usual = {
	'initialize': ({ protocolVersion }) => ({
		protocolVersion,
		capabilities: { tools: {} },
		serverInfo: { name: 'example', version: '1.0.0' },
	}),
	'ping': () => ({}),
	'tools/list': () => ({ tools: [tool] }),
};

createInterface({ input: process.stdin }).on('line', (line) => {
	const { id, method, params } = JSON.parse(line);
	if (id === undefined) return;
	const say = (what) => console.log(JSON.stringify({ jsonrpc: '2.0', id, ...what }));
	if (method !== to) {
		if (method in usual) say({ result: usual[method](params) });
		else say({ error: { code: -32601, message: 'Method not found' } });
		return;
	}
	if (answer.stderr !== undefined) process.stderr.write(answer.stderr);
	if (answer.exit !== undefined) process.exit(answer.exit);
	const { error, result } = answer;
	if (error !== undefined || result !== undefined)
		say(error === undefined ? { result } : { error });
});
