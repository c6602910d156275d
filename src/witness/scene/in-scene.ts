import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { clientCache } from '../install.ts';
import { Wrong } from '../wrong.ts';
import { certificatesIn } from './certificates.ts';
import { confining, emptyEnvironment } from './confined.ts';

/** A program that runs in the scene. */
interface Scene {
	/** The module that is run; it reads its plan from the first line of standard input. */
	readonly program: URL;
	/** Whether it gets a network of its own. */
	readonly confined: boolean;
	/** What it is told; the scene adds where the certificates are. */
	readonly plan: object;
	/** Variables beside those of the scene. */
	readonly env?: Readonly<Record<string, string>>;
	/** What a failure calls it: "the proofs". */
	readonly name: string;
}

/** Runs a program in the scene and yields what it writes, a line of JSON each. Throws `Wrong` when it ends with a failure. */
export async function* inScene<Line>(scene: Scene): AsyncGenerator<Line> {
	const { program, confined, plan, env, name } = scene;
	const certificates = resolve(clientCache, 'certificates');
	certificatesIn(certificates);
	const run = [process.execPath, program.pathname];
	const [file = '', ...args] = [...(confined ? confining() : []), ...run];
	const child = spawn(file, args, {
		env: { ...emptyEnvironment(certificates), ...env },
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	// Left open: when this process ends, however it does, all that it started ends too.
	child.stdin.write(`${JSON.stringify({ ...plan, certificates })}\n`);
	const ended = new Promise<number | null>((done) => child.once('close', done));
	for await (const line of createInterface({ input: child.stdout })) {
		yield JSON.parse(line) as Line; // The program is ours, and wrote it.
	}
	const code = await ended;
	if (code !== 0) throw new Wrong(`The run of ${name} ended with code ${code}.`);
}
