import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { callingTools } from '#witness/proofs/kinds/gemini-calls.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** Two calls at once, of which the program answers one. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/400-parts',
		judge: callingTools(['look', 'listen'], geminiApi()),
		given: `
def run(call):
    return {"result": call.name}

contents = [types.Content(role="user", parts=[types.Part(text="Look.")])]
response = client.models.generate_content(model="gemini-3.8-flash", contents=contents)
contents.append(response.candidates[0].content)`,
		fails: `
call = response.function_calls[0]
part = types.Part.from_function_response(name=call.name, response=run(call))
contents.append(types.Content(role="user", parts=[part]))`,
		after: 'client.models.generate_content(model="gemini-3.8-flash", contents=contents)',
	}),
];
