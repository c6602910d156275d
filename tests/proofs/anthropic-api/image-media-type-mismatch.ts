import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

const png =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** A PNG that somebody named photo.jpg. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-image-appears-to-be',
		program: (code) => `
import base64
import anthropic

data = base64.b64decode("${png}")
${code}
source = {
    "type": "base64",
    "media_type": ${code === '' ? '"image/jpeg"' : 'media_type(data)'},
    "data": base64.b64encode(data).decode(),
}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": [{"type": "image", "source": source}]}],
)
`,
	}),
];
