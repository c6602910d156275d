import type { FieldData, OperationData, TypeData } from '#schema/operation.ts';

/** A member; one that is like a parameter of the operation in `shares` says so. */
export interface WholeField extends FieldData {
	readonly like?: true;
}

/** A named type with all its members. */
export type WholeType =
	| { readonly description: string; readonly fields: readonly WholeField[] }
	| Extract<TypeData, { variants: string[] }>;

/** An operation with every member and every type, whichever file they stand in. */
export interface WholeOperation {
	readonly parameters: readonly WholeField[];
	readonly response: { readonly fields: readonly WholeField[] };
	readonly types: Readonly<Record<string, WholeType>>;
	/** The names of the types that stand in the other file. */
	readonly sharedTypes: ReadonlySet<string>;
}

/** An operation with what it takes from the one that it shares with; a name in `like` that is not there is left out. */
export function wholeOperation(operation: OperationData, shared?: OperationData): WholeOperation {
	const known = new Map(shared?.parameters.map((field) => [field.name, field]));
	const own = Object.entries(operation.types).map(
		([name, type]) => [name, wholeType(type, known)] as const,
	);
	const others = Object.entries(shared?.types ?? {}).filter(
		([name]) => !Object.hasOwn(operation.types, name),
	);
	return {
		parameters: wholeFields(operation.parameters, operation.like, known),
		response: operation.response,
		// No type is called "constructor" unless the file says so.
		types: Object.assign(
			Object.create(null) as Record<string, WholeType>,
			Object.fromEntries<WholeType>([...own, ...others]),
		),
		sharedTypes: new Set(others.map(([name]) => name)),
	};
}

function wholeType(type: TypeData, known: Known): WholeType {
	if ('variants' in type) return type;
	return { description: type.description, fields: wholeFields(type.fields, type.like, known) };
}

/** Own members and those that are like others, what is required first. */
function wholeFields(
	own: readonly FieldData[],
	like: readonly string[] = [],
	known: Known,
): WholeField[] {
	const others = like.flatMap((name) => known.get(name) ?? []);
	const all = [...own, ...others.map((field) => ({ ...field, like: true as const }))];
	return all.toSorted((a, b) => Number(b.required) - Number(a.required));
}

type Known = ReadonlyMap<string, FieldData>;
