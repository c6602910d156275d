import { execSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Installs the packages of folders that have a lock file of their own, unless they are there as the lock file says. They
 * are not in everyone's `npm ci`, because only some commands need them.
 *
 * node tests/install.ts FOLDER…
 */
for (const folder of process.argv.slice(2)) {
	const lock = `${folder}/package-lock.json`;
	const installed = `${folder}/node_modules/.installed-lock.json`;
	if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) continue;
	console.log(`Installing the packages of ${folder}: npm ci`);
	execSync('npm ci', { cwd: folder, stdio: 'inherit' });
	copyFileSync(lock, installed);
}
