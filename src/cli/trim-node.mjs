import { globSync, rmSync } from 'node:fs';

/**
 * Runs after an installation. The headers are 67 of the 189 MB of the package `node`; they are there to compile native
 * modules, and this project has none.
 */
for (const folder of globSync('node_modules/node/node_modules/node-*/include')) {
	rmSync(folder, { recursive: true });
}
