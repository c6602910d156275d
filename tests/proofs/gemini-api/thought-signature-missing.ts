import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { callingTools } from '#witness/proofs/kinds/gemini-calls.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const shared = {
	fix: quickFix,
	refused: 'gemini/400-thoughtsig',
	judge: callingTools(['look'], geminiApi()),
};

/** A program that rebuilds the call from its name and its arguments. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		given: `
contents = [types.Content(role="user", parts=[types.Part(text="Look.")])]
response = client.models.generate_content(model="gemini-3.8-flash", contents=contents)
call = response.function_calls[0]`,
		fails: `
part = types.Part.from_function_call(name=call.name, args=call.args)
contents.append(types.Content(role="model", parts=[part]))`,
		after: `
part = types.Part.from_function_response(name=call.name, response={"result": 1})
contents.append(types.Content(role="user", parts=[part]))
client.models.generate_content(model="gemini-3.8-flash", contents=contents)`,
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'genai-ts',
		given: `
const model = 'gemini-3.8-flash';
const contents: object[] = [{ role: 'user', parts: [{ text: 'Look.' }] }];
const response = await client.models.generateContent({ model, contents });
const { name, args } = response.functionCalls![0]!;`,
		fails: `contents.push({ role: 'model', parts: [{ functionCall: { name, args } }] });`,
		after: `
contents.push({ role: 'user', parts: [{ functionResponse: { name, response: { result: 1 } } }] });
await client.models.generateContent({ model, contents });`,
	}),
];
