import { repairedImport } from '#witness/proofs/kinds/repaired-import.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const play = { language: 'python', client: 'agent-sdk-py' } as const;

/** A program with the names of the package before. */
export const proofs = [
	repairedImport({
		...play,
		wrong: 'from claude_agent_sdk import ClaudeCodeOptions, query',
		uses: 'print(ClaudeAgentOptions(max_turns=3).max_turns)',
		prints: /^3$/m,
	}),
	repairedProgram({
		...play,
		fix: 'Add to the system prompt of Claude Code',
		takes: { type: 'python' },
		before: () => `
from claude_agent_sdk import ClaudeAgentOptions
options = ClaudeAgentOptions(append_system_prompt="Answer in one sentence.")`,
		program: (code) => `${code}\nprint(options.system_prompt["append"])`,
		prints: /^Answer in one sentence\.$/m,
	}),
];
