import type { Path } from '../read/path.ts';

type Node = Record<string | number, unknown>;

/** Sets the value at a path, groups on the way made where they are missing; `undefined` takes it away. */
export function setAt(data: object, path: Path, value: unknown): void {
	const [step, ...rest] = path;
	if (step === undefined) return;
	const node = data as Node; // Plain data is indexed by its steps.
	if (rest.length > 0) {
		node[step] ??= typeof rest[0] === 'number' ? [] : {};
		setAt(node[step] as object, rest, value);
	} else if (value === undefined) delete node[step];
	else node[step] = value;
}
