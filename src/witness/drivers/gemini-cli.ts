import { join } from 'node:path';
import { secrets, type Driver } from '../driver.ts';
import { eachAlone } from './print.ts';

/** Gemini CLI, with a prompt on the command line. */
export const geminiCli: Driver = {
	name: 'gemini-cli',
	package: { registry: 'npm', name: '@google/gemini-cli' },
	protocols: ['gemini'],
	credentials: ['key'],
	modes: ['print'],
	print: eachAlone(
		({ url, credential }, { folder }) => ({
			run: [
				process.execPath,
				join(folder, 'node_modules/@google/gemini-cli/bundle/gemini.js'),
				'--skip-trust',
				'-p',
				'say hi',
			],
			env: { GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: secrets[credential] },
			files: {
				'.gemini/settings.json': JSON.stringify({
					security: { auth: { selectedType: 'gemini-api-key' } },
					general: { enableAutoUpdate: false, retryFetchErrors: false },
					privacy: { usageStatisticsEnabled: false },
				}),
			},
			limit: 30_000,
		}),
		({ stderr, code }) => (code === 0 ? undefined : /^.*Error[^]*/m.exec(stderr)?.[0]),
	),
};
