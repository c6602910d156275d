import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A module of TypeScript; `name` tells which. */
export interface Module {
	readonly name: string;
	readonly code: string;
}

/** The folder whose packages the modules import. */
const packages = fileURLToPath(new URL('packages', import.meta.url)).replaceAll('\\', '/');

/** What the compiler says to each module, by its name; one program for all. */
export function typeCheck(modules: readonly Module[]): Map<string, string[]> {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2023,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		moduleDetection: ts.ModuleDetectionKind.Force,
		types: ['node'],
	};
	const files = new Map(modules.map(({ code }, i) => [`${packages}/snippet-${i}.mts`, code]));
	const host = ts.createCompilerHost(options);
	const program = ts.createProgram([...files.keys()], options, {
		...host,
		fileExists: (file) => files.has(file) || host.fileExists(file),
		readFile: (file) => files.get(file) ?? host.readFile(file),
		getSourceFile: (file, ...rest) => {
			const code = files.get(file);
			return code === undefined
				? host.getSourceFile(file, ...rest)
				: ts.createSourceFile(file, code, ts.ScriptTarget.ES2023);
		},
	});
	return new Map(
		modules.map(({ name }, i) => {
			const source = program.getSourceFile([...files.keys()][i] ?? '');
			return [
				name,
				ts
					.getPreEmitDiagnostics(program, source)
					.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
			];
		}),
	);
}
