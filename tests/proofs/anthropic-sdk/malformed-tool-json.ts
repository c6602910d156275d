import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Proof } from '#witness/proofs/proof.ts';

/** Two answers whose arguments end in the middle, and a whole one. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Python',
		clients: ['anthropic-py'],
		async play(stage) {
			const call = (input: unknown) => ({ type: 'tool_use', id: 'toolu_1', name: 'look', input });
			const run = async (broken: number, code: string, ask: string) => {
				const api = await stage.api((asked, earlier) =>
					messageOf([call(earlier.length < broken ? '{"at": tru e' : { at: true })], asked),
				);
				const program = `
import anthropic

client = anthropic.Anthropic()
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1024,
    "tools": [{"name": "look", "input_schema": {"type": "object"}}],
    "messages": [{"role": "user", "content": "Look."}],
}
${code}
${ask}
print(message.content[0].input)
`;
				const outcome = await stage.python('anthropic-py', program, stage.signIn(api));
				return { outcome, requests: api.asked.length };
			};
			const once =
				'with client.messages.stream(**request) as stream:\n    message = stream.get_final_message()';
			stage.meets((await run(1, '', once)).outcome);
			const code = stage.code({ for: 'Python' });
			const { outcome, requests } = await run(2, code, 'message = ask(client, **request)');
			stage.works(outcome);
			stage.promises('the third answer is taken', requests === 3, { outcome, requests });
		},
	},
];
