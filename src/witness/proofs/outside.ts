import { execFileSync } from 'node:child_process';

/** What the package clients of this machine need to reach their registries, for proofs that install something. */
export function ordinaryClients(): Record<string, string> {
	const npm = (name: string) =>
		execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim();
	const registry = npm('registry');
	const authorities = process.env['NODE_EXTRA_CA_CERTS'];
	return {
		npm_config_registry: registry,
		...(authorities === undefined ? {} : { NODE_EXTRA_CA_CERTS: authorities }),
	};
}
