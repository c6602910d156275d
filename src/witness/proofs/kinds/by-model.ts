import type { Judge } from '../api.ts';

/** Refuses requests for a model, by a part of its name, and accepts all others. */
export function refusesModel(part: string, answer: string): Judge {
	return ({ body }) => {
		const { model = '' } = (body ?? {}) as { model?: string }; // As Claude Code sends it.
		return model.includes(part) ? answer : undefined;
	};
}

/** Refuses conversations in which a word stands, and accepts all others. */
export function refusesWord(word: string, answer: string): Judge {
	return ({ body }) => {
		const { messages = [] } = (body ?? {}) as { messages?: readonly unknown[] };
		return JSON.stringify(messages).includes(word) ? answer : undefined;
	};
}
