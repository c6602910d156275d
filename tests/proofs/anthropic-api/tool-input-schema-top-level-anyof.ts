import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';
import type { Stage } from '#witness/proofs/stage.ts';

const release = 'claude-code@2.1.150';
const refused = 'anthropic/400-tool-schema-anyof';
const inputSchema = {
	type: 'object',
	anyOf: [{ required: ['id'] }, { required: ['name'] }],
	properties: { id: { type: 'string' }, name: { type: 'string' } },
};
const prepare = (stage: Stage) =>
	addServer(stage, 'files', { tools: [{ name: 'find', inputSchema }] });

/** A server with such a tool, under a release before 2.1.195. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Terminal' },
		afterwards: 'claude',
		release,
		update: 'claude-code',
		refused,
		prepare,
	}),
	typedIntoShell({ fix: quickFix, takes: { for: 'Stuck session' }, release, refused, prepare }),
];
