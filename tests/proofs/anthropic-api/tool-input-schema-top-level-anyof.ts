import { refusedTool } from '#witness/proofs/kinds/refused-tool.ts';

/** A server with such a tool, under a release before 2.1.195. */
export const proofs = refusedTool({
	inputSchema: {
		type: 'object',
		anyOf: [{ required: ['id'] }, { required: ['name'] }],
		properties: { id: { type: 'string' }, name: { type: 'string' } },
	},
	refused: 'anthropic/400-tool-schema-anyof',
	release: 'claude-code@2.1.150',
});
