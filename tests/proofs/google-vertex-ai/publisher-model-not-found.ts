import { quickFix } from '#schema/proof.ts';
import { exported } from '#witness/proofs/kinds/exported.ts';
import { regional } from '#witness/proofs/kinds/vertex.ts';

const refused = 'gemini/vertex-404-publisher';

/** The SDK under Gemini CLI reads the same variable. */
export const proofs = [
	exported({
		...regional(refused),
		fix: quickFix,
		takes: { for: 'Gemini CLI' },
		sdk: 'genai-py',
		refused,
		program: `
client = genai.Client(vertexai=True)
client.models.generate_content(model="gemini-3.8-flash", contents="ping")`,
	}),
];
