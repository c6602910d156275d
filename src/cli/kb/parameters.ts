import { namedParameters, type ParameterPaths } from '#content/model/named-parameters.ts';
import { printable } from '#text/printable.ts';
import { defineCommand, type Command } from '../command.ts';
import { bold, type Io } from '../io.ts';
import type { Knowledge, KnownParameter } from './knowledge.ts';

/** `kb parameters`: the parameters of API operations, and the errors that each can lead to. */
export const parametersCommand = (knowledge: () => Knowledge): Command =>
	defineCommand({
		name: 'kb parameters',
		about: 'Lists the parameters of API operations, or explains those of a name.',
		calls: {
			'[options]': 'all of them',
			'[options] NAME': 'by the end of the path, as in "kb parameters thinking.budget_tokens"',
		},
		options: { json: { type: 'boolean', help: 'print them as JSON' } },
		takesFile: true,
		codes: { 0: 'printed', 1: 'no operation has such a parameter' },
		run({ json }, io, name) {
			const { parameters } = knowledge();
			const found = name === undefined ? parameters : parametersNamed(name, parameters);
			const text = name === undefined ? found.map(oneLine).join('') : explained(found, io);
			io.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : text);
			return found.length > 0 ? 0 : 1;
		},
	});

/** The parameters that a text names. */
export function parametersNamed(text: string, all: readonly KnownParameter[]): KnownParameter[] {
	const byOperation = Object.groupBy(all, ({ operation }) => operation);
	const paths: ParameterPaths = Object.fromEntries(
		Object.entries(byOperation).map(([operation, some = []]) => [
			operation,
			some.map(({ path }) => path),
		]),
	);
	return namedParameters(paths, text).flatMap((named) =>
		all.filter((one) => one.operation === named.operation && one.path === named.path),
	);
}

const oneLine = ({ operation, path }: KnownParameter) => `${operation}#${path}\n`;

function explained(parameters: readonly KnownParameter[], io: Io): string {
	if (parameters.length === 0) return 'No operation has such a parameter.\n';
	return parameters
		.map(({ operation, path, type, required, description, constraint, entries, url }) =>
			[
				`${bold(path, io)} (${operation}: ${type}, ${required ? 'required' : 'optional'})`,
				`  ${printable(description)}`,
				...(constraint === undefined ? [] : [`  ${printable(constraint)}`]),
				`  ${url}`,
				...entries.map((id) => `  kb show ${id}`),
				'',
			].join('\n'),
		)
		.join('\n');
}
