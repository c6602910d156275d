import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { regional } from '#witness/proofs/kinds/vertex.ts';

const refused = 'gemini/vertex-429';

export const proofs = [
	editedCall({
		...regional(refused),
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused,
		fails: `
client = genai.Client(vertexai=True)
client.models.generate_content(model="gemini-3.8-flash", contents="ping")`,
		whole: true,
	}),
];
