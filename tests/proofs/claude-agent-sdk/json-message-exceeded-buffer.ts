import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** An answer of two megabytes. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'agent-sdk-py',
		judge: (asked) => messageOf([{ type: 'text', text: 'word '.repeat(400_000) }], asked),
		env: { CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
		fails: 'options = ClaudeAgentOptions()',
		after: `
async def main():
    async for message in query(prompt="Tell me all.", options=options):
        print(type(message).__name__)


asyncio.run(main())`,
		sees: {
			words: 'the run ends with its result',
			in: (_, printed) => /ResultMessage\s*$/.test(printed),
		},
	}),
];
