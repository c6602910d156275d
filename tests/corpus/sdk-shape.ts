import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the compiler knows of the value of one member, without `undefined`. */
export interface Shape {
	/** `string`, `number`, `boolean`, `false`, `null`, `unknown`, `map`. */
	readonly kinds: ReadonlySet<string>;
	/** The string literals, sorted. */
	readonly literals: readonly string[];
	readonly objects: readonly ObjectShape[];
	/** The shape of the items, when the value may be an array. */
	readonly items: Shape | undefined;
}

/** An object type; its members are resolved when asked for, since types are recursive. */
export interface ObjectShape {
	/** The same object for the same type. */
	readonly identity: object;
	members(): ReadonlyMap<string, Member>;
}

export interface Member {
	readonly required: boolean;
	readonly shape: Shape;
}

const packageFile = (path: string) =>
	fileURLToPath(new URL(`packages/node_modules/@anthropic-ai/sdk/${path}`, import.meta.url));

/** The version of `@anthropic-ai/sdk` that is installed. */
export const installedVersion = (): string =>
	/"version": "(.+?)"/.exec(readFileSync(packageFile('package.json'), 'utf8'))?.[1] ?? '';

/** Reads exported types of the resources of `@anthropic-ai/sdk` with the TypeScript checker. */
export function sdkShapes(names: readonly string[]): ObjectShape[] {
	const files = ['messages/messages', 'messages/batches', 'files'].map((name) =>
		packageFile(`resources/${name}.d.ts`),
	);
	const program = ts.createProgram(files, {
		strict: true,
		exactOptionalPropertyTypes: true,
		skipLibCheck: true,
		types: [],
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.NodeNext,
	});
	const checker = program.getTypeChecker();
	const exported = files.flatMap((file) => {
		const source = program.getSourceFile(file);
		const module = source && checker.getSymbolAtLocation(source);
		return module ? checker.getExportsOfModule(module) : [];
	});
	return names.map((name) => {
		const symbol = exported.find((one) => one.name === name);
		if (symbol === undefined) throw new Error(`@anthropic-ai/sdk does not export "${name}".`);
		return objectShape(checker.getDeclaredTypeOfSymbol(symbol), checker);
	});
}

function objectShape(type: ts.Type, checker: ts.TypeChecker): ObjectShape {
	let members: ReadonlyMap<string, Member> | undefined;
	return { identity: type, members: () => (members ??= membersOf(type, checker)) };
}

function membersOf(type: ts.Type, checker: ts.TypeChecker): ReadonlyMap<string, Member> {
	const members = checker.getPropertiesOfType(type).map((property): [string, Member] => {
		const required = (property.flags & ts.SymbolFlags.Optional) === 0;
		return [
			property.name,
			{ required, shape: shapeOf(checker.getTypeOfSymbol(property), checker) },
		];
	});
	return new Map(members);
}

function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
	const kinds = new Set<string>();
	const literals = new Set<string>();
	const objects: ObjectShape[] = [];
	const items: ts.Type[] = [];
	for (const part of type.isUnion() ? type.types : [type]) {
		// `isArrayType` is no type guard, though an array is always a reference to `Array`.
		if (checker.isArrayType(part))
			items.push(...checker.getTypeArguments(part as ts.TypeReference));
		else if (part.isStringLiteral()) literals.add(part.value);
		else if (isPlainObject(part, checker)) objects.push(objectShape(part, checker));
		else if (!(part.flags & ts.TypeFlags.Undefined)) kinds.add(kindOf(part, checker));
	}
	if (kinds.has('true') && kinds.delete('false') && kinds.delete('true')) kinds.add('boolean');
	const [item, ...others] = items;
	if (others.length > 0) throw new Error('Two arrays in one union are not expected.');
	return {
		kinds,
		literals: [...literals].sort(),
		objects,
		items: item && shapeOf(item, checker),
	};
}

/** An object with known members; `{ [key: string]: unknown }` is a map instead. */
const isPlainObject = (type: ts.Type, checker: ts.TypeChecker) =>
	(type.flags & ts.TypeFlags.Object) !== 0 && checker.getPropertiesOfType(type).length > 0;

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
	// `string & {}` is how a package writes "or any other string" beside literals.
	if (type.isIntersection() || type.flags & ts.TypeFlags.String) return 'string';
	if (type.flags & ts.TypeFlags.Object) return 'map';
	return checker.typeToString(type);
}
