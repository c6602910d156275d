import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const image = { type: 'image_url', image_url: { url: 'https://www.example.com/photo.jpg' } };
const question = { type: 'text', text: 'What is this?' };
const asking = (block: unknown) => [{ role: 'user', content: [block, question] }];

/** A block as OpenAI's API has it. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Image' },
		refused: 'anthropic/400-unknown-tag-content',
		body: { model: 'claude-sonnet-5-5', max_tokens: 1024, messages: asking(image) },
		edit: (body, given) => ({ ...body, messages: asking(given) }),
	}),
];
