import { json } from 'node:stream/consumers';
import { inspect } from 'node:util';

/**
 * Makes each call that standard input asks for, and writes what a program would print that catches
 * the exception and logs it (`logged`, `stream`), or that does not catch it (`uncaught`).
 */
export async function eachCase(call) {
	for (const one of await json(process.stdin)) {
		try {
			await (one.asShipped ? call(one) : Promise.race([call(one), patience()]));
		} catch (error) {
			const text = one.mode === 'uncaught' ? inspect(error) : String(error);
			process.stdout.write(`${JSON.stringify({ id: one.id, text })}\n`);
		}
	}
	process.stdout.write('', () => process.exit(0));
}

/** Settings with which a client gives up at once; none for one that is run as it is shipped. */
export function hurried({ asShipped }, settings) {
	return asShipped ? {} : settings;
}

/** Some clients wait for ever, and then there is nothing to print. */
function patience() {
	return new Promise((resolve) => setTimeout(resolve, 6_000));
}
