import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { failing } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/sse-closed-mid';

/** Three streams that end in the middle, the first of them before the fix. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'anthropic 1.x, 2.x' },
		sdk: 'anthropic-py',
		refused,
		judge: failing(refused, 3),
		fails: `
def ask(client, **request):
    with client.messages.stream(**request) as stream:
        return stream.get_final_message()`,
		after: `
ask(
    client,
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Hello"}],
)`,
	}),
];
