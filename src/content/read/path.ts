/** The way to a value inside front matter: `['signatures', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** A value together with the way to it. */
export interface Located {
	readonly path: Path;
	readonly value: unknown;
}

/** A path as an author reads it: `signatures[0].text`. */
export function pathText(path: Path): string {
	return path.reduce<string>((text, step) => {
		if (typeof step === 'number') return `${text}[${step}]`;
		return text === '' ? step : `${text}.${step}`;
	}, '');
}

/** The value at a path of plain data; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>((value, step) => {
		if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
		return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
	}, data);
}

/**
 * All values that a pattern names, whatever shape the data has; what is not there is left out. `[]` is
 * every item of a list, `*` every field of a group.
 *
 * @example select(data, 'causes[].sources[]') //=> [{ path: ['causes', 0, 'sources', 0], value: 'docs' }]
 */
export function select(data: unknown, pattern: string): Located[] {
	const steps = pattern.split('.').flatMap((step) => step.split(/(?=\[\])/));
	return steps.reduce<Located[]>(
		(found, step) => found.flatMap((one) => below(one, step)),
		[{ path: [], value: data }],
	);
}

/** The strings that a pattern names. */
export function strings(data: unknown, pattern: string): { path: Path; value: string }[] {
	return select(data, pattern).flatMap(({ path, value }) =>
		typeof value === 'string' ? [{ path, value }] : [],
	);
}

/** Every string, wherever it is, in the order of the data. */
export function allStrings(value: unknown, path: Path = []): { path: Path; value: string }[] {
	if (typeof value === 'string') return [{ path, value }];
	if (Array.isArray(value)) return value.flatMap((item, i) => allStrings(item, [...path, i]));
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, item]) => allStrings(item, [...path, key]));
}

/** Whether a value is a mapping, as opposed to a list, a scalar or nothing. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function below({ path, value }: Located, step: string): Located[] {
	if (step === '[]') {
		return Array.isArray(value)
			? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
			: [];
	}
	if (!isRecord(value)) return [];
	if (step === '*') {
		return Object.entries(value).map(([name, item]) => ({ path: [...path, name], value: item }));
	}
	if (!Object.hasOwn(value, step)) return [];
	return [{ path: [...path, step], value: value[step] }];
}
