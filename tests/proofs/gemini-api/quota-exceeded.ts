import { quickFix } from '#schema/proof.ts';
import { told } from '#witness/proofs/kinds/told.ts';

/** The day's requests of one model are used up: another model is the way out that the fix names. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'genai-py',
		judge: ({ path }) => (path.includes('gemini-3.8-flash') ? 'gemini/429-day' : undefined),
		fails: 'client.models.generate_content(model="gemini-3.8-flash", contents="ping")',
		tells: /'quotaId': '\w+PerDay\w+-FreeTier'.*'quotaValue': '20'/,
		cured: 'client.models.generate_content(model="gemini-3.5-flash", contents="ping")',
	}),
];
