import { base } from '#project';
import { defineCommand, Failure } from '../command.ts';

/** `npm start`: the whole site on this computer. */
export const start = defineCommand({
	name: 'npm start',
	about: 'Builds the site, serves it and prints its URL. Stop it with Ctrl+C.',
	calls: { '': '' },
	options: {},
	codes: { 1: 'the site could not be built' },
	note: 'The port is 4321, or PORT in the environment.',
	async run(_, io) {
		const port = Number(io.env['PORT'] ?? 4321);
		if (!Number.isInteger(port)) throw new Failure(`PORT is "${io.env['PORT']}", not a number.`);
		io.stdout.write('Building the site …\n');
		// Loaded here: whoever asks for help need not wait for Astro.
		const { build, preview } = await import('astro');
		try {
			await build({ logLevel: 'warn' });
		} catch (error) {
			throw new Failure(error instanceof Error ? error.message : String(error), 1);
		}
		const server = await preview({ logLevel: 'error', server: { port } });
		io.stdout.write(
			`\nSignpost is at http://localhost:${server.port}${base}\nStop it with Ctrl+C.\n`,
		);
		return 0;
	},
});
