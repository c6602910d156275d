import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Proof } from '../proof.ts';
import type { Asked } from '../api.ts';
import { jsonReply } from '../accepted.ts';
import type { Wanted } from '../stage.ts';
import { programOf, runProgram } from './sdk-scene.ts';
import type { Sdk } from './sdks.ts';

/** A program behind a proxy that comes out in a country that the API does not serve. */
interface Exit {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	readonly program: string;
	readonly refused: string;
}

/**
 * Proves that the command of a fix prints the country where requests come out, behind the proxy and without it, and
 * that the program is answered without it. The hosts that tell the country see the same exit as the API.
 */
export function exits({ fix, takes, sdk, program, refused }: Exit): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const through = new Set<number>();
			const isAbroad = (asked: Asked) => through.has(asked.from ?? 0);
			const api = await stage.realApi((asked) => {
				const country = countryIn(asked.path, isAbroad(asked) ? 'CN' : 'DE');
				return country ?? (isAbroad(asked) ? refused : undefined);
			});
			const { server, url } = await proxy(through);
			try {
				const keys = Object.entries(stage.signIn(api)).filter(([name]) => name.endsWith('_KEY'));
				const own = Object.fromEntries(keys);
				const behind = { ...own, HTTPS_PROXY: url, https_proxy: url };
				const where = async (env: Record<string, string>) =>
					(await stage.run({ run: ['bash', '-ec', stage.code(takes)], env })).stdout;
				const run = (env: Record<string, string>) =>
					runProgram(stage, sdk, programOf(sdk, program), env);
				stage.meets(await run(behind));
				const [abroad, home] = [await where(behind), await where(own)];
				stage.promises('it prints the country of the exit', /\bCN\b/.test(abroad), abroad);
				stage.promises('it prints that without the proxy', /\bDE\b/.test(home), home);
				stage.works(await run(own));
			} finally {
				server.close();
			}
		},
	};
}

/** What the services say that fixes ask for the country. */
function countryIn(path: string, country: string) {
	const { json: _, ...reply } = jsonReply({});
	if (path === '/cdn-cgi/trace') return { ...reply, body: `ip=203.0.113.7\nloc=${country}\n` };
	return path === '/country' ? { ...reply, body: `${country}\n` } : undefined;
}

/** A proxy for TLS that notes the ports from which it goes on. */
async function proxy(ports: Set<number>): Promise<{ server: Server; url: string }> {
	const server = createServer().on('connect', (_, socket) => {
		const onward = connect(443, '127.0.0.1', () => {
			ports.add(onward.localPort ?? 0);
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			onward.pipe(socket).pipe(onward);
		});
		onward.on('error', () => socket.destroy());
		socket.on('error', () => onward.destroy());
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo; // It listens on a port.
	return { server, url: `http://127.0.0.1:${port}` };
}
