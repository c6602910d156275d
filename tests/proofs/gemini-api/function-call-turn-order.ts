import { quickFix } from '#schema/proof.ts';
import { geminiApi } from '#witness/proofs/apis/gemini.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A history whose first user turn was cut off. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		refused: 'gemini/400-turn',
		judge: geminiApi(),
		given: `
call = types.Part(
    function_call=types.FunctionCall(name="look", args={}), thought_signature=b"signed"
)
contents = [
    types.Content(role="model", parts=[call]),
    types.Content(
        role="user", parts=[types.Part.from_function_response(name="look", response={"seen": 1})]
    ),
    types.Content(role="model", parts=[types.Part(text="I see one.")]),
    types.Content(role="user", parts=[types.Part(text="Well?")]),
]`,
		fails: '',
		after: 'client.models.generate_content(model="gemini-3.8-flash", contents=contents)',
		sees: {
			words: 'the last prompt is still there',
			in: ({ text }) => text.includes('Well?'),
		},
	}),
];
