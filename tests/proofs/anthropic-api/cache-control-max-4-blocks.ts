import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const marked = (text: string) => ({ type: 'text', text, cache_control: { type: 'ephemeral' } });

/** Five turns, each marked when it was the last. */
const messages = ['One', 'Two', 'Three', 'Four', 'Five'].map((text, i) => ({
	role: i % 2 === 0 ? 'user' : 'assistant',
	content: [marked(text)],
}));

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { type: 'json' },
		refused: 'anthropic/400-cache-control',
		body: { model: 'claude-sonnet-5-5', max_tokens: 1024, messages },
		// "Put one at the top level of the request and delete all others."
		edit: (body, given) => ({ ...unmarked(body), ...(given as object) }),
	}),
];

function unmarked(body: object): object {
	const without = (key: string, value: unknown) => (key === 'cache_control' ? undefined : value);
	return JSON.parse(JSON.stringify(body, without)) as object;
}
