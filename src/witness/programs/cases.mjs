import { json } from 'node:stream/consumers';
import { inspect } from 'node:util';

/**
 * Makes each call that standard input asks for, and writes what a program would print that catches
 * the exception and logs it (`logged`, `stream`), or that does not catch it (`uncaught`). Clients that are run as they are
 * shipped wait most of the time, and many are called at once.
 */
export async function eachCase(call) {
	const cases = await json(process.stdin);
	if (cases.some(({ asShipped }) => asShipped)) {
		const worker = async () => {
			for (let one = cases.shift(); one !== undefined; one = cases.shift()) {
				await told(one, call(one));
			}
		};
		await Promise.all(Array.from({ length: 12 }, worker));
	} else {
		for (const one of cases) await told(one, Promise.race([call(one), patience()]));
	}
	process.stdout.write('', () => process.exit(0));
}

async function told({ id, mode }, called) {
	try {
		await called;
	} catch (error) {
		const text = mode === 'uncaught' ? inspect(error) : String(error);
		process.stdout.write(`${JSON.stringify({ id, text })}\n`);
	}
}

/** Settings with which a client gives up at once; none for one that is run as it is shipped. */
export function hurried({ asShipped }, settings) {
	return asShipped ? {} : settings;
}

/** Some clients wait for ever, and then there is nothing to print. */
function patience() {
	return new Promise((resolve) => setTimeout(resolve, 6_000));
}
