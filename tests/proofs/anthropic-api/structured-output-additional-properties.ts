import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

/** A schema without a word about other properties, in an object within it too. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-output-schema',
		program: (code) => `
import anthropic

place = {"type": "object", "properties": {"town": {"type": "string"}}, "required": ["town"]}
schema = {"type": "object", "properties": {"place": place}, "required": ["place"]}
${code}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Where is Ada?"}],
    output_config={"format": {"type": "json_schema", "schema": schema}},
)
`,
	}),
];
