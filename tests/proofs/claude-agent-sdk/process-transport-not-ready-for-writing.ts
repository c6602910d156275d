import { quickFix } from '#schema/proof.ts';
import { indented } from '#witness/proofs/kinds/indented.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (body: string) => `
import asyncio

from claude_agent_sdk import ClaudeAgentOptions, ClaudeSDKClient

options = ClaudeAgentOptions()
prompts = ["Say hello.", "Say goodbye."]


async def stream():
    message = {"role": "user", "content": prompts[0]}
    yield {"type": "user", "message": message, "parent_tool_use_id": None, "session_id": "default"}


async def main():
${indented(body)}


asyncio.run(main())
`;

/** A generator that ends before the second prompt. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'agent-sdk-py',
		before: () =>
			program(`client = ClaudeSDKClient(options=options)
await client.connect(stream())
async for message in client.receive_response():
    pass
await client.query(prompts[1])`),
		program,
		prints: /ResultMessage\([\s\S]*ResultMessage\(/,
	}),
];
