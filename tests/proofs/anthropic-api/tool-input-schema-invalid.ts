import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { addServer } from '#witness/proofs/kinds/tool-server.ts';
import type { Stage } from '#witness/proofs/stage.ts';

const release = 'claude-code@2.1.190';
const refused = 'anthropic/400-property-keys';
const inputSchema = { type: 'object', properties: { 'file name': { type: 'string' } } };
const prepare = (stage: Stage) =>
	addServer(stage, 'files', { tools: [{ name: 'find', inputSchema }] });

/** A server with a property that has a space in its name, under a release before 2.1.216. */
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
