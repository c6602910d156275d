/** Where a text stops being valid JSON, in UTF-16 units; `undefined` when all of it is. */
export function brokenAt(json: string): number | undefined {
	try {
		JSON.parse(json);
		return undefined;
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		return position === undefined ? json.trimEnd().length : Number(position);
	}
}
