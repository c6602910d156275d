import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { homeFile, homeProgram } from '#witness/proofs/kinds/files.ts';
import { trustedOnce } from '#witness/proofs/kinds/trusted-once.ts';

/** A server of the local scope, whose helper leaves a mark when it is run. */
export const proofs = [
	trustedOnce({
		fix: quickFix,
		args: ['-p', 'say hi'],
		prepare: (stage) => {
			const script = `#!/bin/sh\ntouch "${stage.home}/ran"\necho '{}'\n`;
			const helper = homeProgram(stage, 'helper.sh', script);
			const server = { type: 'http', url: 'http://127.0.0.1:9/mcp', headersHelper: helper };
			homeFile(stage, 'project/.mcp.json', JSON.stringify({ mcpServers: { orders: server } }));
			homeFile(stage, '.claude/settings.json', '{ "enableAllProjectMcpServers": true }');
		},
		env: { MCP_CONNECTION_NONBLOCKING: 'false' },
		sees: (stage) => stage.promises('the helper runs', existsSync(join(stage.home, 'ran'))),
	}),
];
