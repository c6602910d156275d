import { parseType, primitiveTypes } from '#content/model/operation-tree.ts';
import type { WholeOperation, WholeField } from '#content/model/whole-operation.ts';
import type { OperationData } from '#schema/operation.ts';
import type { Member, ObjectShape, Shape } from './sdk-shape.ts';

/** A place where the reference and the package do not say the same. */
export interface Mismatch {
	readonly path: string;
	readonly kind: OperationData['differences'][number]['kind'];
	readonly problem: string;
}

/** The types of the package that belong to an operation. */
export interface SdkTypes {
	readonly parameters: ObjectShape;
	readonly result: ObjectShape;
}

/** The pairs of types that have been compared: by the name in the reference, those of the package. */
export type Compared = Map<string, Set<object>>;

/**
 * Compares every member of both trees, each pair of types once, in the order of the reference. A pair that was compared for
 * an operation that shares its types is not compared again.
 */
export function mismatches(
	operation: WholeOperation,
	sdk: SdkTypes,
	seen: Compared = new Map<string, Set<object>>(),
): Mismatch[] {
	const context = { types: operation.types, seen, found: [] };
	compareMembers('', operation.parameters, sdk.parameters, context);
	compareMembers('response', operation.response.fields, sdk.result, context);
	return context.found;
}

/** What the list of deliberate differences leaves to be corrected: mismatches and idle items. */
export function unexplained(
	found: readonly Mismatch[],
	operation: Pick<OperationData, 'differences'>,
): string[] {
	const keyOf = ({ path, kind }: Pick<Mismatch, 'path' | 'kind'>) => `${path} (${kind})`;
	const listed = new Set(operation.differences.map(keyOf));
	const idle = listed.difference(new Set(found.map(keyOf)));
	return [
		...found.filter((one) => !listed.has(keyOf(one))).map((one) => `${one.path}: ${one.problem}`),
		...[...idle].map((key) => `${key}: listed, but there is no such difference`),
	];
}

function compareMembers(
	path: string,
	fields: readonly WholeField[],
	sdk: ObjectShape,
	context: Context,
): void {
	const members = sdk.members();
	for (const field of fields) {
		const place = path === '' ? field.name : `${path}.${field.name}`;
		const member = members.get(field.name);
		if (member === undefined) report(context, place, 'only-here', 'not in the package');
		else compareField(place, field, member, context);
	}
	const known = new Set(fields.map(({ name }) => name));
	for (const name of members.keys())
		if (!known.has(name))
			report(context, path === '' ? name : `${path}.${name}`, 'only-in-package', 'missing here');
}

function compareField(path: string, field: WholeField, member: Member, context: Context): void {
	if (field.required !== member.required)
		report(
			context,
			path,
			'required',
			`required is ${field.required} here, ${member.required} in the package`,
		);
	const ours = parseType(field.type);
	const depth = Math.max(...ours.map(({ arrays }) => arrays));
	for (let arrays = 0, shape: Shape | undefined = member.shape; arrays <= depth; arrays += 1) {
		const place = path + '[]'.repeat(arrays);
		if (shape === undefined) return report(context, place, 'type', 'no array in the package');
		const here = ours.filter((one) => one.arrays === arrays).map(({ name }) => name);
		compareValues(place, here, arrays === depth ? field : undefined, shape, context);
		if (arrays === depth && shape.items) report(context, place, 'type', 'an array in the package');
		shape = shape.items;
	}
}

/** Compares what stands at one depth of arrays: kinds, strings and objects. */
function compareValues(
	path: string,
	names: readonly string[],
	field: WholeField | undefined,
	shape: Shape,
	context: Context,
): void {
	const values = [...(field?.enum ?? [])].sort();
	if (values.join() !== shape.literals.join())
		report(
			context,
			path,
			'values',
			`values are ${list(values)} here, ${list(shape.literals)} in the package`,
		);
	const closed = values.length > 0 && field?.open !== true;
	const kinds = names
		.filter((name) => primitiveTypes.has(name))
		.map((name) => kindNames[name] ?? name);
	const plain = kinds.filter((kind) => !(closed && kind === 'string'));
	if (new Set(plain).symmetricDifference(shape.kinds).size > 0)
		report(
			context,
			path,
			'type',
			`type is ${list(plain)} here, ${list([...shape.kinds])} in the package`,
		);
	compareObjects(
		path,
		names.filter((name) => !primitiveTypes.has(name)),
		shape.objects,
		context,
	);
}

/** Pairs the variants of both sides by their discriminator, a single object without looking at it. */
function compareObjects(
	path: string,
	names: readonly string[],
	theirs: readonly ObjectShape[],
	context: Context,
): void {
	const ours = names.flatMap((name) => objectsOf(name, context));
	const [own, other] = [ours[0], theirs[0]];
	if (own?.direct && other && ours.length === 1 && theirs.length === 1)
		return compareType(path, own, other, context);
	const byKey = new Map(theirs.map((one) => [keyOf(one), one]));
	for (const one of ours) {
		const match = byKey.get(one.key);
		const place = `${path}(${one.label})`;
		if (match) compareType(place, one, match, context);
		else report(context, place, 'only-here', 'variant not in the package');
	}
	for (const key of byKey.keys())
		if (!ours.some((one) => one.key === key))
			report(context, `${path}(${key})`, 'only-in-package', 'variant missing here');
}

function compareType(path: string, ours: OwnObject, theirs: ObjectShape, context: Context): void {
	const seen = context.seen.get(ours.name) ?? new Set();
	if (seen.has(theirs.identity)) return;
	context.seen.set(ours.name, seen.add(theirs.identity));
	compareMembers(path, ours.fields, theirs, context);
}

/** The object types behind a name: itself, or the variants of a union. */
function objectsOf(name: string, context: Context): OwnObject[] {
	const type = context.types[name];
	if (type === undefined) throw new Error(`"${name}" is neither a primitive type nor in types.`);
	if ('variants' in type)
		return type.variants
			.flatMap((one) => objectsOf(one, context))
			.map((one) => ({ ...one, direct: false }));
	const values = discriminators.flatMap(
		(by) => type.fields.find((one) => one.name === by)?.enum ?? [],
	);
	const [label = name] = values;
	return [{ name, fields: type.fields, direct: true, label, key: values.sort().join() }];
}

/** The values of the discriminator of a type of the package. */
function keyOf(shape: ObjectShape): string {
	const members = shape.members();
	return discriminators.flatMap((by) => members.get(by)?.shape.literals ?? []).join();
}

const discriminators = ['role', 'type'];
const kindNames: Readonly<Record<string, string>> = { integer: 'number', object: 'map' };
const list = (values: readonly string[]) =>
	[...values]
		.sort()
		.map((value) => `"${value}"`)
		.join(', ') || 'none';
function report({ found }: Context, path: string, kind: Mismatch['kind'], problem: string): void {
	found.push({ path, kind, problem });
}

interface OwnObject {
	readonly name: string;
	readonly fields: readonly WholeField[];
	/** The values of its discriminator, sorted. */
	readonly key: string;
	/** The first of them as written, which the path shows. */
	readonly label: string;
	/** Whether it stands for itself and not as a variant of a union. */
	readonly direct: boolean;
}

interface Context {
	readonly types: WholeOperation['types'];
	readonly seen: Compared;
	readonly found: Mismatch[];
}
