import { join } from 'node:path';
import { secrets, type Driver, type Scene } from '../driver.ts';
import type { Command, Outcome } from '../scene/command.ts';
import { eachAlone } from './print.ts';

/** Gemini CLI with an API key, and a prompt on the command line. */
export const geminiCli: Driver = {
	name: 'gemini-cli',
	package: { registry: 'npm', name: '@google/gemini-cli' },
	protocols: ['gemini'],
	credentials: ['key'],
	modes: ['print'],
	print: eachAlone(
		({ url, credential, asShipped }, scene) =>
			inPrintMode(scene, {
				env: { GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: secrets[credential] },
				settings: geminiSettings('gemini-api-key', asShipped),
			}),
		printedError,
	),
};

/** Its settings for one way to sign in, without reports and updates. */
export function geminiSettings(
	selectedType: 'gemini-api-key' | 'oauth-personal',
	asShipped = false,
): string {
	return JSON.stringify({
		security: { auth: { selectedType } },
		general: { enableAutoUpdate: false, ...(asShipped ? {} : { retryFetchErrors: false }) },
		privacy: { usageStatisticsEnabled: false },
	});
}

/** A prompt on the command line. */
export function inPrintMode(
	{ folder }: Pick<Scene, 'folder'>,
	{ env, settings }: { readonly env: Record<string, string>; readonly settings: string },
): Command {
	const program = join(folder, 'node_modules/@google/gemini-cli/bundle/gemini.js');
	return {
		run: [process.execPath, program, '--skip-trust', '-p', 'say hi'],
		env,
		files: { '.gemini/settings.json': settings },
		limit: 30_000,
	};
}

/** What it printed when it failed, from the first line that names an error. */
export function printedError({ stderr, code }: Outcome): string | undefined {
	return code === 0 ? undefined : /^.*Error[^]*/m.exec(stderr)?.[0];
}
