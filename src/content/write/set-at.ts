import type { Path } from '../read/path.ts';

/** Sets the value at a path, making the groups and lists on the way that are missing; `undefined` removes it. */
export function setAt(data: object, path: Path, value: unknown): void {
	const [step, ...rest] = path;
	if (step === undefined) return;
	const node = data as Record<string | number, unknown>; // Plain data is indexed by its steps.
	if (rest.length > 0) {
		node[step] ??= typeof rest[0] === 'number' ? [] : {};
		setAt(node[step] as object, rest, value);
	} else if (value === undefined) delete node[step];
	else node[step] = value;
}
