import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const picture = {
	type: 'image',
	source: { type: 'base64', media_type: 'image/png', data: 'QUFB' },
};

/** Eight screenshots of five megabytes, four of them in older messages. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/413-too-large',
		// The bytes of the pictures are no pictures: only their number counts here.
		judge: ({ text }) => (text.length > 32 * 2 ** 20 ? 'anthropic/413-too-large' : undefined),
		program: (code) => `
import anthropic

source = {"type": "base64", "media_type": "image/png", "data": "A" * 5_000_000}
picture = {"role": "user", "content": [{"type": "image", "source": source}]}
messages = [one for _ in range(8) for one in (dict(picture), {"role": "assistant", "content": "Seen."})]
messages.append({"role": "user", "content": "Well?"})
${code}
anthropic.Anthropic(max_retries=0).messages.create(
    model="claude-sonnet-5-5", max_tokens=64, messages=messages
)
`,
	}),
	repairedHistory({
		fix: 'Take old media out of the history before each call',
		takes: { type: 'python' },
		refused: 'anthropic/413-too-large',
		messages: [{ role: 'user', content: Array.from({ length: 6 }, () => picture) }],
		sends: 'without_old_images(messages)',
		// Pictures of megabytes, as far as this server is concerned.
		judge: ({ text }) => (text.split('"image"').length > 6 ? 'anthropic/413-too-large' : undefined),
	}),
];
