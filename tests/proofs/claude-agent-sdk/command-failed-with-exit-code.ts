import { quickFix } from '#schema/proof.ts';
import { told } from '#witness/proofs/kinds/told.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const run = (mode: string) => `
options.permission_mode = "${mode}"


async def main():
    async for message in query(prompt="Hello", options=options):
        print(type(message).__name__)


asyncio.run(main())`;

/** A mode that Claude Code refuses to root, in a service that keeps nothing but standard output. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'agent-sdk-py',
		judge: messagesApi(),
		env: { CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
		given: `
import os
import sys
import traceback

os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
sys.excepthook = lambda *error: traceback.print_exception(*error, file=sys.stdout)
options = ClaudeAgentOptions()`,
		fails: run('bypassPermissions'),
		around: (code) => code + run('bypassPermissions'),
		tells: /cannot be used with root/,
		cured: run('default'),
	}),
];
