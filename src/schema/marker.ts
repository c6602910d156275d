/** What stands at the beginning of every text of a draft that a person has yet to write. */
export const marker = 'FILL IN:';

/** What stands in a draft in place of the address of a source. */
export const markerUrl = 'https://fill-in.example/';

/** Whether a text still holds a part that a person has yet to write. */
export function isUnfilled(text: string): boolean {
	return text.includes(marker) || text.includes(markerUrl);
}
