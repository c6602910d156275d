import { join } from 'node:path';
import { secrets, type Case, type Driver } from '../driver.ts';
import { eachAlone } from './print.ts';

/** Settings that send Codex to a server of this scene. */
const provider = (url: string) => `model_provider = "local"

[model_providers.local]
name = "local"
base_url = "${url}/v1"
env_key = "LOCAL_KEY"
wire_api = "responses"
`;

/** The same, with a server that it asks but once. */
export const localProvider = (url: string) => `${provider(url)}request_max_retries = 0
stream_max_retries = 0
`;

const settings = ({ url, asShipped }: Case) =>
	`model = "gpt-5.5"\n${asShipped ? provider(url) : hurried(url)}`;

const hurried = (url: string) => `${localProvider(url)}stream_idle_timeout_ms = 3000
`;

/** Codex, in a run without a screen. */
export const codex: Driver = {
	name: 'codex',
	package: { registry: 'npm', name: '@openai/codex' },
	protocols: ['openai'],
	credentials: ['key'],
	modes: ['exec'],
	print: eachAlone(
		(one, { folder }) => ({
			run: [...codexIn(folder), 'exec', '--skip-git-repo-check', 'say hi'],
			env: { LOCAL_KEY: secrets[one.credential] },
			files: { '.codex/config.toml': settings(one) },
			limit: 20_000,
		}),
		// The last error is printed a second time at the end.
		({ stderr }) => [...new Set(/^(?:ERROR|Error)[^]*/m.exec(stderr)?.[0].split('\n'))].join('\n'),
	),
};

/** How to start an installed release. */
export function codexIn(folder: string): [string, string] {
	return [process.execPath, join(folder, 'node_modules/@openai/codex/bin/codex.js')];
}
