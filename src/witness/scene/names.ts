import { createSocket } from 'node:dgram';
import { names } from './serve.ts';

const noSuchName = 3;
const serverFailure = 2;

/** A name server on port 53 that knows no name: it says so, and fails for one name only. */
export function nameServer(): Promise<void> {
	const socket = createSocket('udp4');
	socket.on('message', (query, { port, address }) => {
		const answer = Buffer.from(query);
		const failing = query.includes(names.failing.split('.')[1] ?? '');
		// QR and RA set, the code in the last four bits; the question goes back as it came.
		answer.writeUInt16BE(0x8180 | (failing ? serverFailure : noSuchName), 2);
		socket.send(answer, port, address);
	});
	return new Promise((resolve) => socket.bind(53, '127.0.0.1', () => resolve()));
}
