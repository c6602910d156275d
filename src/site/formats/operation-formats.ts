import { canonicalUrl } from '#content/model/addresses.ts';
import type { Library, Operation } from '#content/model/library.ts';
import type { ParameterNode } from '#content/model/operation-tree.ts';
import { entriesByParameter } from '#content/model/parameters.ts';
import { errorPath, operationPath } from '#content/model/paths.ts';
import { formatVersion } from './json.ts';
import { escapeMarkdown } from '#text/escape-markdown.ts';

/** A file that stands beside an operation's page and says the same in another form. */
interface OperationFormat {
	/** Its path below the base, without a slash before it. */
	readonly path: (slug: string) => string;
	/** Its media type. */
	readonly type: string;
	readonly render: (operation: Operation, library: Library) => string;
}

/** What stands beside an operation's page: JSON and Markdown. */
export const operationFormats: readonly OperationFormat[] = [
	{
		path: (slug) => `reference/${slug}.json`,
		type: 'application/json',
		render: (operation, library) => JSON.stringify(operationJson(operation, library)),
	},
	{
		path: (slug) => `reference/${slug}/index.md`,
		type: 'text/markdown; charset=utf-8',
		render: operationMarkdown,
	},
];

/** An operation as published JSON: what its page says, its parameters as one list. */
function operationJson(operation: Operation, library: Library) {
	const { slug, tree } = operation;
	const errors = entriesByParameter(operation, library);
	return {
		version: formatVersion,
		id: slug,
		url: canonicalUrl(operationPath(slug)),
		license: 'CC-BY-4.0',
		title: operation.title,
		method: operation.method,
		path: operation.path,
		product: operation.product,
		summary: operation.summary,
		documentation: operation.documentation,
		package: operation.sdk,
		checked: operation.checked,
		limits: operation.limits,
		examples: operation.examples,
		runs: operation.runs,
		response: operation.response.description,
		parameters: [...tree.byPath.values()].map((node) => ({
			path: node.path,
			url: canonicalUrl(operationPath(slug, node.anchor)),
			type: node.type,
			variant: node.variant,
			required: node.required,
			enum: node.enum,
			open: node.open,
			default: node.default,
			constraint: node.constraint,
			description: node.description,
			members_at: node.elsewhere
				? `${node.elsewhere.operation}#${node.elsewhere.path}`
				: node.sameAs && `${slug}#${node.sameAs}`,
			errors: (errors.get(node.path) ?? []).map(({ id }) => id),
		})),
		differences: operation.differences,
	};
}

/** An operation as one Markdown document that says what its page says. */
function operationMarkdown(operation: Operation, library: Library): string {
	const { slug, title, method, path, summary, limits, examples, response, tree } = operation;
	const errors = entriesByParameter(operation, library);
	const lines = (nodes: readonly ParameterNode[], depth = 0): string =>
		nodes
			.map((node) => {
				const found = (errors.get(node.path) ?? []).map(
					({ id, data }) => `[${escapeMarkdown(data.title)}](${canonicalUrl(errorPath(id))})`,
				);
				const about = [
					`\`${node.name}\` (${factsOf(node)}): ${node.description}`,
					node.constraint,
					node.enum && node.enum.length > 1 && `Values: ${node.enum.join(', ')}.`,
					node.default && `Default: ${node.default}.`,
					node.sameAs && `Members: \`${node.sameAs}\`.`,
					node.elsewhere && `See \`${node.elsewhere.operation}#${node.elsewhere.path}\`.`,
					found.length > 0 && `Errors: ${found.join(', ')}.`,
				];
				const indent = '  '.repeat(depth);
				return `${indent}- ${about.filter(Boolean).join(' ')}\n${lines(node.children, depth + 1)}`;
			})
			.join('');
	const parts = [
		`# ${title}`,
		`<${canonicalUrl(operationPath(slug))}>`,
		`\`${method} ${path}\``,
		summary,
		'## Limits',
		limits.map(({ text, source }) => `- ${text} [Source](${source})`).join('\n'),
		...(examples.length > 0 ? ['## Examples', ...examples.flatMap(exampleMarkdown)] : []),
		'## Request',
		lines(tree.parameters),
		'## Response',
		response.description,
		lines(tree.response),
	];
	return `${parts.map((part) => part.trimEnd()).join('\n\n')}\n`;
}

const factsOf = ({ variant, type, required }: ParameterNode) =>
	variant ? 'variant' : `${type}, ${required ? 'required' : 'optional'}`;

function exampleMarkdown({
	title,
	text,
	calls,
	answer,
}: Operation['examples'][number]): readonly string[] {
	const programs = calls.map((call) => `${call.for}:\n\n\`\`\`${call.type}\n${call.text}\n\`\`\``);
	return [`### ${title}`, text, ...programs, ...(answer === undefined ? [] : [answer])];
}
