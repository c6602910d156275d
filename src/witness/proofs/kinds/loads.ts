/** A value as Python reads it; the program has to import json. */
export function loads(value: unknown): string {
	return `json.loads(${JSON.stringify(JSON.stringify(value))})`;
}

/** Python that gives a value a name. */
export function named(name: string, value: unknown): string {
	return `import json\n${name} = ${loads(value)}`;
}
