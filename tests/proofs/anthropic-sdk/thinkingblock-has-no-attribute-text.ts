import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Proof } from '#witness/proofs/proof.ts';
import { signed } from '#witness/proofs/rules/thinking.ts';

/** An answer that begins with thinking. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Python',
		clients: ['anthropic-py'],
		async play(stage) {
			const content = [signed('Blue, I think.'), { type: 'text', text: 'Blue.' }];
			const api = await stage.api((asked) => messageOf(content, asked));
			const run = (code: string) =>
				stage.python(
					'anthropic-py',
					`
import anthropic

message = anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "A colour?"}]
)
${code}
print(text)
`,
					stage.signIn(api),
				);
			stage.meets(await run('text = message.content[0].text'));
			const outcome = await run(stage.code({ for: 'Python' }));
			stage.works(outcome);
			stage.promises('it prints the text', outcome.stdout === 'Blue.\n', outcome);
		},
	},
];
