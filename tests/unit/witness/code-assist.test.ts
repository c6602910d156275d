import { expect, test } from 'vitest';
import { usualOfCodeAssist } from '#witness/scene/code-assist.ts';

test.each([
	['the prompt', '/v1internal:streamGenerateContent?alt=sse', undefined, 'the answer'],
	['the prompt without a stream', '/v1internal:generateContent', undefined, 'the answer'],
	['the sign-in before a prompt', '/v1internal:loadCodeAssist', undefined, 'as usual'],
	['a sign-in that is refused', '/v1internal:loadCodeAssist', 'loadCodeAssist', 'the answer'],
	['what follows a sign-in', '/v1internal:onboardUser', 'loadCodeAssist', 'as usual'],
	['the Gemini API', '/v1beta/models/gemini-3-flash:generateContent', undefined, 'the answer'],
])('of Gemini Code Assist %s: %s', (_, url, method, gets) => {
	const usual = usualOfCodeAssist(url, method);
	expect(usual === undefined ? 'the answer' : 'as usual').toBe(gets);
});

test('a sign-in finds a tier and a project', () => {
	expect(usualOfCodeAssist('/v1internal:loadCodeAssist')?.json).toEqual({
		currentTier: { id: 'standard-tier', name: 'Gemini Code Assist' },
		cloudaicompanionProject: 'example-project',
	});
});
