import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

/** A claude that prints one message of 1.5 MB, as it does for a picture. */
const claude = `#!${process.execPath}
const send = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
	const { type, request_id } = JSON.parse(line);
	if (type === 'control_request')
		return send({ type: 'control_response', response: { subtype: 'success', request_id, response: {} } });
	const content = [{ type: 'text', text: 'x'.repeat(1_500_000) }];
	send({ type: 'assistant', message: { role: 'assistant', model: 'sonnet', content } });
	const base = { subtype: 'success', is_error: false, num_turns: 1, session_id: 's', result: 'It is a chart.' };
	send({ type: 'result', ...base, duration_ms: 1, duration_api_ms: 1 });
	process.stdin.destroy();
});
`;
const program = (code: string, path: string) => `
import asyncio

from claude_agent_sdk import ClaudeAgentOptions, ResultMessage, query

${code}
options.cli_path = "${path}"


async def main():
    async for message in query(prompt="Describe chart.png", options=options):
        if isinstance(message, ResultMessage):
            print(message.result)


asyncio.run(main())
`;
const path = ({ home }: { home: string }) => join(home, 'claude');

/** A message that is longer than the default buffer. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'agent-sdk-py',
		env: { CLAUDE_AGENT_SDK_SKIP_VERSION_CHECK: '1' },
		prepare: (stage) => {
			homeFile(stage, 'claude', claude);
			chmodSync(path(stage), 0o755);
		},
		before: (stage) => program('options = ClaudeAgentOptions()', path(stage)),
		program: (code, stage) => program(code, path(stage)),
		prints: /^It is a chart\.$/m,
	}),
];
