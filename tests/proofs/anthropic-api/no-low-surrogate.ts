import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

/** A tool output that was cut in the middle of an emoji. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'plain typescript',
		refused: 'anthropic/400-no-low-surrogate',
		program: (code) => `
const output = 'Done 🙂'.slice(0, 6);
const body = {
	model: 'claude-sonnet-5-5',
	max_tokens: 1024,
	messages: [{ role: 'user', content: output }],
};
const response = await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', {
	method: 'POST',
	headers: { 'content-type': 'application/json', 'x-api-key': process.env.ANTHROPIC_API_KEY ?? '' },
	body: ${code.trim().replace(/;$/, '') || 'JSON.stringify(body)'},
});
if (!response.ok) throw new Error(response.status + ' ' + (await response.text()));
`,
	}),
];
