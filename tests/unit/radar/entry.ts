import type { EntryData } from '#schema/entry.ts';

/** An entry, as far as the radar reads it. */
export function entry(id: string, verifiedWith?: Record<string, string>, on = '2026-01-20') {
	const verified = { on, by: 'reproduced', with: verifiedWith };
	return { id, data: { verified } as unknown as EntryData };
}
