import { quickFix } from '#schema/proof.ts';
import { typed } from '#witness/proofs/kinds/shell.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const program = `
import anthropic

anthropic.Anthropic(max_retries=0).messages.create(
    model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "Hello"}]
)
`;

/** A gateway that fails for a while, in front of an API that works; and then the API itself. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'macOS, Linux',
		clients: ['anthropic-py'],
		async play(stage) {
			const judge = messagesApi();
			let isDown = false;
			await stage.realApi((asked) =>
				isDown ? 'anthropic/502-html' : judge({ ...asked, method: 'POST', path: '/v1/messages' }),
			);
			const gateway = await stage.api((_, earlier) =>
				earlier.length === 0 ? 'anthropic/502-html' : undefined,
			);
			const env = stage.signIn(gateway);
			stage.meets(await stage.python('anthropic-py', program, env));
			await stage.uses('curl');
			const test = async () => (await typed(stage, { for: 'macOS, Linux' })).stdout.trim();
			const up = await test();
			stage.promises('401 says that the API is up', up === '401', up);
			isDown = true;
			const down = await test();
			stage.promises('502 says that it is not', down === '502', down);
			stage.works(await stage.python('anthropic-py', program, env));
		},
	},
];
