import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The host whose place a local server takes, for commands that name it; only inside the network of the proofs. */
export const standInFor = 'api.anthropic.com';

/** A certificate for that host, from the authority that everything in the scene trusts. */
export function standInCertificate(
	authorities: string,
	folder: string,
): { readonly key: string; readonly cert: string } {
	const openssl = (command: string) =>
		execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'pipe' });
	const authority = join(authorities, 'trusted');
	writeFileSync(join(folder, 'host.ext'), `subjectAltName=DNS:${standInFor}\n`);
	openssl(`req -newkey rsa:2048 -nodes -keyout host.key -out host.csr -subj /CN=${standInFor}`);
	openssl(
		`x509 -req -in host.csr -CA ${authority}.crt -CAkey ${authority}.key -CAserial host.srl ` +
			'-CAcreateserial -out host.crt -days 2 -extfile host.ext',
	);
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	return { key: read('host.key'), cert: read('host.crt') };
}
