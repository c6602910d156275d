import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

export const proofs = [
	editedCall({
		fix: 'Await the async client',
		takes: { type: 'python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		fails: `message = anthropic.AsyncAnthropic().messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)
print(message.content)`,
		whole: true,
		sees: {
			words: 'it prints the answer and the events',
			in: (_, stdout) => stdout.includes('TextBlock(') && stdout.includes('message_stop'),
		},
	}),
	editedCall({
		fix: 'Use the client without async',
		takes: { type: 'python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		fails: `import asyncio


async def main():
    message = await client.messages.create(
        model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
    )
    print(message.content)


asyncio.run(main())`,
		whole: true,
		sees: { words: 'it prints the answer', in: (_, stdout) => stdout.includes('TextBlock(') },
	}),
];
