import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { exported } from '#witness/proofs/kinds/exported.ts';

const shared = { fix: quickFix, refused: 'gemini/400-unknown', judge: geminiApi() };
const beta = { GOOGLE_GENAI_API_VERSION: 'beta' };
const schema = { type: 'object', properties: { mode: { const: 'fast' } } };
const python = {
	given: `schema = ${JSON.stringify(schema)}`,
	after: `
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[declaration])])
client.models.generate_content(model="gemini-3.8-flash", contents="Search.", config=config)`,
};
const typescript = {
	given: `const schema = ${JSON.stringify(schema)};`,
	after: `
await client.models.generateContent({
	model: 'gemini-3.8-flash',
	contents: 'Search.',
	config: { tools: [{ functionDeclarations: [declaration as any] }] },
});`,
};

/** A schema with `const`, which the older field does not have, and the newer one that only the beta address knows. */
export const proofs = [
	exported({
		...shared,
		takes: { for: 'macOS, Linux' },
		sdk: 'genai-py',
		program: `${python.given}
declaration = types.FunctionDeclaration(name="search", parameters_json_schema=schema)
${python.after}`,
	}),
	editedCall({
		...shared,
		...typescript,
		takes: { for: 'TypeScript' },
		sdk: 'genai-ts',
		env: beta,
		fails: `const declaration = { name: 'search', parameters: schema };`,
	}),
];
