import { build, preview } from 'astro';
import { base } from '#project';

/** `npm start`: builds the site, serves it, and prints its address. Stops with Ctrl+C. */
const port = Number(process.env['PORT'] ?? 4321);
console.log('Building the site …');
try {
	await build({ logLevel: 'warn' });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const server = await preview({ logLevel: 'error', server: { port } });
console.log(`\nSignpost is at http://localhost:${server.port}${base}\nStop it with Ctrl+C.`);
