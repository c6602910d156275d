import { jsonReply } from '../accepted.ts';
import type { Judge } from '../api.ts';

/** Answers a prompt with these calls, signed as Gemini 3 signs them, and everything else as the judge does. */
export function callingTools(names: readonly string[], judge: Judge): Judge {
	return (asked, earlier) => {
		const verdict = judge(asked, earlier);
		const isAnswered = asked.text.includes('"functionCall"');
		if (verdict !== undefined || isAnswered) return verdict;
		const parts = names.map((name, i) => ({
			functionCall: { name, args: {} },
			...(i === 0 ? { thoughtSignature: 'c2lnbmVk' } : {}),
		}));
		return jsonReply({ candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP' }] });
	};
}
