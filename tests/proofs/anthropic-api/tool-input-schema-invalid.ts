import { refusedTool } from '#witness/proofs/kinds/refused-tool.ts';

/** A server with a property that has a space in its name, under a release before 2.1.216. */
export const proofs = refusedTool({
	inputSchema: { type: 'object', properties: { 'file name': { type: 'string' } } },
	refused: 'anthropic/400-property-keys',
	release: 'claude-code@2.1.190',
});
