import { quickFix } from '#schema/proof.ts';
import type { Proof } from '#witness/proofs/proof.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const program = (model: string) => `import anthropic

anthropic.Anthropic().messages.create(
    model="${model}", max_tokens=64, messages=[{"role": "user", "content": "ping"}]
)
`;

/** A program that works and warns: the search finds its line, and the id of the fix ends the warning. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'Find the ids',
		clients: ['anthropic-py'],
		async play(stage) {
			const api = await stage.api(messagesApi());
			const run = (model: string, env = {}) =>
				stage.python('anthropic-py', program(model), { ...stage.signIn(api), ...env });
			const before = await run('claude-sonnet-4-5');
			stage.recognises(before.stderr);
			const typed = (line: string) => stage.run({ run: ['bash', '-ec', line] });
			stage.works(await typed('git init -q . && git add program.py'));
			const found = await typed(stage.code({ for: 'Find the ids' }));
			stage.promises('it finds the line', found.stdout.startsWith('program.py:4:'), found);
			const [id = ''] = /claude-sonnet-5-5/.exec(stage.sentence) ?? [];
			const after = await run(id);
			stage.works(after);
			stage.promises('nothing warns any more', after.stderr === '', after);
		},
	},
];
