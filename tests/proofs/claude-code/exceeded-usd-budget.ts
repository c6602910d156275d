import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Asked } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { requestOf } from '#witness/proofs/request.ts';

/** A model that needs five requests. */
function judge(asked: Asked) {
	const { messages, tools } = requestOf(asked);
	if (!tools.some(({ name }) => name === 'Bash')) return undefined;
	const results = messages.flatMap(({ content }) => content).filter(isResult).length;
	if (results >= 5) return undefined;
	const input = { command: `echo ${results}` };
	return messageOf([{ type: 'tool_use', id: `toolu_${results}`, name: 'Bash', input }], asked);
}

const isResult = ({ type }: { readonly type?: string }) => type === 'tool_result';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell' },
		before: 'claude --max-budget-usd 0.00001',
		judge,
		sees: (stage, _, { stdout }) =>
			stage.promises('the session ends with an answer', /Hello/.test(stdout), stdout),
	}),
];
