import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const tool = (name: string) => ({ name, input_schema: { type: 'object' } });
const refused = 'anthropic/400-tool-names-unique';
const body = {
	model: 'claude-sonnet-5-5',
	max_tokens: 1024,
	messages: [{ role: 'user', content: 'Search.' }],
	tools: [tool('read'), tool('search'), tool('search')],
};

/** The command finds the name that occurs twice in a saved body. */
const finds: Proof = {
	fix: quickFix,
	part: 'Saved request body',
	clients: [],
	async play(stage) {
		writeFileSync(join(stage.home, 'project/request.json'), JSON.stringify(body));
		await stage.uses('jq');
		const found = await stage.run({ run: ['bash', '-ec', stage.code({ type: 'shell' })] });
		stage.works(found);
		stage.promises('it prints the name', found.stdout === 'search\n', found);
	},
};

/** Two servers that both have a search. */
export const proofs = [
	finds,
	editedBody({
		fix: quickFix,
		refused,
		body,
		// "Put the server's name in front of both."
		edit: (old) => ({ ...old, tools: ['read', 'jira_search', 'intercom_search'].map(tool) }),
	}),
	repairedRequest({
		fix: 'Prefix and map back when you merge tools',
		takes: { type: 'python' },
		language: 'python',
		refused,
		program: (code) => `
import anthropic

search = {"name": "search", "input_schema": {"type": "object"}}
${code}
servers = {"jira": [search], "intercom": [search]}
tools = ${code === '' ? '[tool for offered in servers.values() for tool in offered]' : 'merge(servers)[0]'}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Search."}],
    tools=tools,
)
`,
	}),
];
