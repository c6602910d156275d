import type { Usual } from './reply.ts';

/**
 * What Gemini Code Assist says to everything but one method, so that a client which signs in with Google comes as far as
 * that one; `undefined` for the method itself, which is the prompt when nothing else is named, and for another service.
 */
export function usualOfCodeAssist(
	url: string,
	method = 'streamGenerateContent',
): Usual | undefined {
	const [, asked] = /\/v1internal:(\w+)/.exec(url) ?? [];
	// A prompt can also be sent without a stream.
	if (asked === undefined || asked.toLowerCase() === method.toLowerCase()) return undefined;
	if (method === 'streamGenerateContent' && asked === 'generateContent') return undefined;
	return { status: 200, headers: {}, json: usual[asked] ?? {}, body: undefined };
}

const usual: Readonly<Record<string, NonNullable<Usual['json']>>> = {
	loadCodeAssist: {
		currentTier: { id: 'standard-tier', name: 'Gemini Code Assist' },
		cloudaicompanionProject: 'example-project',
	},
};
