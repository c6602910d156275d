import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/400-empty-object',
		judge: geminiApi(),
		fails: `
declaration = types.FunctionDeclaration(
    name="list_files", description="List the files.", parameters=types.Schema(type="OBJECT")
)`,
		after: `
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[declaration])])
client.models.generate_content(model="gemini-3.8-flash", contents="List.", config=config)`,
	}),
];
