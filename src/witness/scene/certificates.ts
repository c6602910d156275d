import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#schema/answer.ts';
import { made } from '../made.ts';

/** What a server with one of the faulty certificates sends. */
export type Certificates = Readonly<
	Record<Extract<Fault, `tls-${string}`>, { readonly key: string; readonly cert: string }>
>;

/** The authority below the folder that clients are told to trust; only the expired certificate is its. */
export const trusted = 'trusted.crt';

/** The faulty certificates, made once per folder by `openssl`. */
export function certificatesIn(folder: string): Certificates {
	made(folder, make);
	const read = (...names: string[]) =>
		names.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
	const chain = (name: string, ...above: string[]) => ({
		key: read(`${name}.key`),
		cert: read(...[name, ...above].map((one) => `${one}.crt`)),
	});
	return {
		'tls-self-signed': chain('self'),
		'tls-unknown-authority': chain('leaf', 'middle', 'root'),
		'tls-no-intermediate': chain('leaf'),
		'tls-expired': chain('old'),
	};
}

function make(unfinished: string): void {
	const openssl = (command: string) =>
		execFileSync('openssl', command.split(' '), { cwd: unfinished, stdio: 'pipe' });
	writeFileSync(join(unfinished, 'leaf.ext'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
	writeFileSync(join(unfinished, 'ca.ext'), 'basicConstraints=critical,CA:TRUE\n');
	const san = '-addext subjectAltName=IP:127.0.0.1,DNS:localhost';
	const fresh = '-newkey rsa:2048 -nodes';
	openssl(
		`req -x509 ${fresh} -keyout self.key -out self.crt -days 3650 -subj /CN=127.0.0.1 ${san}`,
	);
	for (const root of ['root', 'trusted']) {
		openssl(`req -x509 ${fresh} -keyout ${root}.key -out ${root}.crt -days 3650 -subj /CN=${root}`);
	}
	const signed = (name: string, issuer: string, days: number, extensions: string) => {
		openssl(`req ${fresh} -keyout ${name}.key -out ${name}.csr -subj /CN=${name}.example`);
		openssl(
			`x509 -req -in ${name}.csr -CA ${issuer}.crt -CAkey ${issuer}.key -CAcreateserial ` +
				`-out ${name}.crt -days ${days} -extfile ${extensions}.ext`,
		);
	};
	signed('middle', 'root', 3650, 'ca');
	signed('leaf', 'middle', 3650, 'leaf');
	signed('old', 'trusted', -1, 'leaf');
}
