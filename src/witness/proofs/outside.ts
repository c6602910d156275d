import { execFileSync } from 'node:child_process';

/** What the package clients of this machine need to reach their registries, for proofs that install something. */
export function ordinaryClients(): Record<string, string> {
	const npm = (name: string) =>
		execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim();
	const registry = npm('registry');
	// Where the registries' certificates are vouched for; the scene has authorities of its own.
	const authorities = ['NODE_EXTRA_CA_CERTS', 'PIP_CERT'].flatMap((name): [string, string][] => {
		const file = process.env[name];
		return file === undefined ? [] : [[name, file]];
	});
	// Requests, within pip, would prefer the authority of the scene to that of pip's own settings.
	return {
		npm_config_registry: registry,
		REQUESTS_CA_BUNDLE: '',
		...Object.fromEntries(authorities),
	};
}
