import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Wrong } from '../wrong.ts';
import { trusted } from './certificates.ts';

/** The environment of everything that runs beside a client: nothing of this machine's settings. */
export function emptyEnvironment(certificates: string): Record<string, string> {
	const authority = join(certificates, trusted);
	return {
		PATH: `${dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
		TZ: 'UTC',
		// Each runtime has a name of its own for the authorities that it trusts.
		NODE_EXTRA_CA_CERTS: authority,
		SSL_CERT_FILE: authority,
		REQUESTS_CA_BUNDLE: authority,
		AWS_CA_BUNDLE: authority,
	};
}

/** The command that gives another one a network of its own, and ends all that it started with it. */
export function confining(): string[] {
	const rights = process.getuid?.() === 0 ? [] : ['--map-root-user'];
	const spaces = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];
	const command: [string, ...string[]] = ['unshare', ...rights, ...spaces];
	const [file, ...args] = command;
	const loopback = ['ip', 'link', 'set', 'lo', 'up'];
	const tried = spawnSync(file, [...args, ...loopback], { encoding: 'utf8' });
	if (tried.status === 0) return command;
	const reason = (tried.error?.message ?? tried.stderr).trim();
	throw new Wrong(
		`This machine gives no network namespace (${reason}), so a client could reach the network. ` +
			'Run this on Linux as a user who may make namespaces, or say --unconfined.',
	);
}

/** Called within: brings up the loopback, and sends every look-up to the name server here; these hosts are this machine. */
export function furnish(hosts: readonly string[] = []): void {
	const folder = mkdtempSync(join(tmpdir(), 'witness-'));
	const run = (...[file = '', ...args]: string[]) => execFileSync(file, args, { stdio: 'pipe' });
	run('ip', 'link', 'set', 'lo', 'up');
	run('ip', 'route', 'add', 'unreachable', '192.0.2.0/24');
	const files = {
		'hosts': ['localhost', ...hosts].map((name) => `127.0.0.1 ${name}\n::1 ${name}\n`).join(''),
		'resolv.conf': 'nameserver 127.0.0.1\noptions attempts:1 timeout:1\n',
		'nsswitch.conf': 'hosts: files dns\n',
	};
	for (const [name, text] of Object.entries(files)) {
		writeFileSync(join(folder, name), text);
		run('mount', '--bind', join(folder, name), `/etc/${name}`);
	}
	rmSync(folder, { recursive: true }); // The mounts keep the files.
}
