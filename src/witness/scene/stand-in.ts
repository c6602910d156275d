import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../answers.ts';
import { unstreamed, type Reply } from './reply.ts';

/** The hosts whose place a local server takes, for commands that name them inside the scene; nowhere else. */
export const standInFor = [
	'api.anthropic.com',
	'api.githubcopilot.com',
	'api.openai.com',
	'chatgpt.com',
	'mcp.example.com',
	'api.deepseek.com',
	'generativelanguage.googleapis.com',
	'aiplatform.googleapis.com',
	'us-central1-aiplatform.googleapis.com',
	'oauth2.googleapis.com',
	'openrouter.ai',
	'www.cloudflare.com',
	'ipinfo.io',
	'my-resource.services.ai.azure.com',
];

/** What a server needs to be taken for those hosts. */
export interface HostCertificate {
	readonly key: string;
	readonly cert: string;
}

/** A certificate for those hosts that nothing is kept of. */
export function hostCertificate(authorities: string): HostCertificate {
	const folder = mkdtempSync(join(tmpdir(), 'witness-'));
	try {
		return standInCertificate(authorities, folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * An answer as a server in the place of the hosts can give it, with TLS; `undefined` for one that Node cannot: it resets
 * no connection with TLS, which some answers need at once and others when they are asked without a stream.
 */
export function overTls(answer: Answer): Reply | undefined {
	if (answer.gives !== 'response' && answer.gives !== 'stream') return undefined;
	const whole = answer.gives === 'stream' ? unstreamed(answer) : answer;
	return answer.ending === 'reset' || whole.ending === 'reset' ? undefined : answer;
}

/** A certificate for those hosts, made in the folder, from the authority that everything in the scene trusts. */
export function standInCertificate(authorities: string, folder: string): HostCertificate {
	const openssl = (command: string) =>
		execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'pipe' });
	const authority = join(authorities, 'trusted');
	writeFileSync(
		join(folder, 'host.ext'),
		`subjectAltName=${standInFor.map((host) => `DNS:${host}`).join(',')}\n`,
	);
	openssl(`req -newkey rsa:2048 -nodes -keyout host.key -out host.csr -subj /CN=${standInFor[0]}`);
	openssl(
		`x509 -req -in host.csr -CA ${authority}.crt -CAkey ${authority}.key -CAserial host.srl ` +
			'-CAcreateserial -out host.crt -days 2 -extfile host.ext',
	);
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	return { key: read('host.key'), cert: read('host.crt') };
}
