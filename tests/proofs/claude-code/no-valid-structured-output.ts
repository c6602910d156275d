import { messageOf } from '#witness/proofs/accepted.ts';
import type { Asked } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { requestOf } from '#witness/proofs/request.ts';

const claude = `claude --json-schema '${JSON.stringify({
	type: 'object',
	properties: { count: { type: 'integer' } },
	required: ['count'],
})}'`;

/** A model whose seventh call fits: too late for the default of five. */
function judge(asked: Asked) {
	const { messages, tools } = requestOf(asked);
	if (!tools.some(({ name }) => name === 'StructuredOutput')) return undefined;
	const results = messages.flatMap(({ content }) => content).filter(isResult).length;
	const input = { count: results < 6 ? 'three' : 3 };
	const id = `toolu_${results}`;
	return messageOf([{ type: 'tool_use', id, name: 'StructuredOutput', input }], asked);
}

const isResult = ({ type }: { readonly type?: string }) => type === 'tool_result';

export const proofs = [
	typedIntoShell({
		fix: 'Allow more attempts',
		takes: { type: 'shell' },
		before: claude,
		judge,
		afterwards: claude,
	}),
];
