import { join } from 'node:path';
import { secrets, type Driver } from '../driver.ts';
import { eachAlone } from './print.ts';

/** OpenCode, in a run without a screen. */
export const openCode: Driver = {
	name: 'opencode',
	// The package `opencode-ai` only chooses the one for the platform.
	package: { registry: 'npm', name: 'opencode-linux-x64' },
	protocols: ['anthropic', 'any'],
	credentials: ['key'],
	modes: ['run'],
	print: eachAlone(
		({ url, credential, asShipped }, { folder }) => ({
			run: [
				join(folder, 'node_modules/opencode-linux-x64/bin/opencode'),
				'run',
				'--model',
				'anthropic/claude-sonnet-5-5',
				'say hi',
			],
			files: {
				'project/opencode.json': JSON.stringify({
					autoupdate: false,
					share: 'disabled',
					provider: {
						anthropic: {
							options: {
								baseURL: `${url}/v1`,
								apiKey: secrets[credential],
								...(asShipped ? {} : { timeout: 4000 }),
							},
							models: { 'claude-sonnet-5-5': { name: 'Sonnet' } },
						},
					},
				}),
			},
			limit: 60_000,
		}),
		({ stdout, stderr }) => /^.*?Error[^]*/m.exec(`${stderr}\n${stdout}`)?.[0],
	),
};
