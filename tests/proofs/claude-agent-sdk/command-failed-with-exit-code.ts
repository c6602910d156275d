import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const program = (code: string, main: string) => `
import asyncio

from claude_agent_sdk import ClaudeAgentOptions, ProcessError, query

${code}
options.extra_args = {"settings": "missing.json"}


async def main():
    async for _ in query(prompt="say hi", options=options):
        pass


${main}
`;

/** A settings file that does not exist: of an unknown flag the page of its own comes first. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		client: 'agent-sdk-py',
		before: () => program('options = ClaudeAgentOptions()', 'asyncio.run(main())'),
		program: (code) =>
			program(code, 'try:\n    asyncio.run(main())\nexcept ProcessError:\n    print("It ended.")'),
		diagnoses: true,
		prints: /^Error: Settings file not found: .*missing\.json$/m,
	}),
];
