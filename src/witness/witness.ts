import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answer } from './answers.ts';
import type { Driver } from './driver.ts';
import { clientCache, installed } from './install.ts';
import type { Plan, PlannedCase, PrintedText } from './plan.ts';
import { certificatesIn } from './scene/certificates.ts';
import { confining, emptyEnvironment } from './scene/confined.ts';
import { Wrong } from './wrong.ts';

/** What to run. */
export interface Run {
	readonly driver: Driver;
	readonly version: string;
	readonly answers: readonly Answer[];
	readonly modes: readonly string[];
	readonly content: string;
	readonly confined: boolean;
}

/** Installs a release if need be, gives it the answers, and yields each text that it prints. */
export async function* witness({ driver, version, ...run }: Run): AsyncGenerator<PrintedText> {
	const folder = installed(driver.packageOf?.(version) ?? driver.package, version);
	driver.prepare?.(folder);
	const cases = casesOf(driver, run.answers, run.modes);
	const certificates = resolve(clientCache, 'certificates');
	certificatesIn(certificates);
	const { content, confined } = run;
	const plan: Plan = {
		driver: driver.name,
		version,
		folder,
		content,
		certificates,
		confined,
		cases,
	};
	const inside = [process.execPath, new URL('./inside.ts', import.meta.url).pathname];
	const [file = '', ...args] = [...(confined ? confining() : []), ...inside];
	const env = emptyEnvironment(certificates);
	const child = spawn(file, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
	// Left open: when this process ends, however it does, all that it started ends too.
	child.stdin.write(`${JSON.stringify(plan)}\n`);
	const ended = new Promise<number | null>((done) => child.once('close', done));
	for await (const line of createInterface({ input: child.stdout })) {
		yield JSON.parse(line) as PrintedText; // inside.ts wrote it.
	}
	const code = await ended;
	if (code !== 0) throw new Wrong(`The run of ${driver.name} ${version} ended with code ${code}.`);
}

/** The answers that a driver can be given, in each mode and with each credential that says more. */
export function casesOf(
	driver: Driver,
	answers: readonly Answer[],
	modes: readonly string[],
): PlannedCase[] {
	const [usual = 'key'] = driver.credentials;
	return answers
		.filter(({ protocol }) => driver.protocols.includes(protocol))
		.filter((answer) => driver.proxies === true || !needsProxy(answer))
		.flatMap((answer) => {
			const meant = answer.credentials.filter((one) => driver.credentials.includes(one));
			const used = meant.length === 0 ? [usual] : meant;
			return used.flatMap((credential) =>
				driver.modes
					.filter((mode) => modes.length === 0 || modes.includes(mode))
					.map((mode) => ({ answer: answer.id, mode, credential })),
			);
		});
}

function needsProxy(answer: Answer): boolean {
	return answer.gives === 'fault' && answer.fault.startsWith('proxy-');
}
