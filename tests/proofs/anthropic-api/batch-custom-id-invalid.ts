import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

/** A document's own key, which is too long for an id. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-batch-custom-id-long',
		program: (code) => `
import anthropic

key = "reports/2026/november/" + "a" * 60
custom_id = key
${code}
params = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}
batch = anthropic.Anthropic().messages.batches.create(
    requests=[{"custom_id": custom_id, "params": params}]
)
print(batch.id, batch.request_counts.processing)
`,
		sees: {
			words: 'the id begins with msgbatch_, and one request is processing',
			in: (_, printed) => /^msgbatch_\w+ 1$/.test(printed.trim()),
		},
	}),
];
