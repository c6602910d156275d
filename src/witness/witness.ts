import type { Answer } from './answers.ts';
import type { Driver } from './driver.ts';
import { playModes } from './drivers/play.ts';
import { installed } from './install.ts';
import type { Plan, PlannedCase, PrintedText } from './plan.ts';
import { inScene } from './scene/in-scene.ts';

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
export async function* witness(run: Run): AsyncGenerator<PrintedText> {
	const program = new URL('./inside.ts', import.meta.url);
	const cases = casesOf(run.driver, run.answers, run.modes);
	yield* inScene<PrintedText>({ program, ...sceneOf(run, cases) });
}

/** Installs a release if need be, and gives what a scene has to know to run it with some cases. */
export function sceneOf(
	{ driver, version, content, confined }: Run,
	cases: readonly PlannedCase[],
): { confined: boolean; plan: Omit<Plan, 'certificates'>; name: string } {
	const folder = installed(driver.packageOf?.(version) ?? driver.package, version);
	driver.prepare?.(folder);
	const plan = { driver: driver.name, version, folder, content, confined, cases };
	return { confined, plan, name: `${driver.name} ${version}` };
}

/** The answers that a driver can be given, in each mode and with each credential that says more. */
export function casesOf(
	driver: Driver,
	answers: readonly Answer[],
	modes: readonly string[],
): PlannedCase[] {
	const [usual = 'key'] = driver.credentials;
	return answers
		.filter((answer) => answer.gives === 'scene' || driver.protocols.includes(answer.protocol))
		.filter((answer) => driver.proxies === true || !needsProxy(answer))
		.flatMap((answer) => {
			const isScene = answer.gives === 'scene';
			const meant = answer.credentials.filter(
				(one) => isScene || driver.credentials.includes(one), // A scene sets the variables itself.
			);
			const used = meant.length === 0 ? [usual] : meant;
			const modesOf = isScene ? playModes(answer, driver) : driver.modes;
			return used.flatMap((credential) =>
				modesOf
					.filter((mode) => modes.length === 0 || modes.includes(mode))
					.map((mode) => ({ answer: answer.id, mode, credential })),
			);
		});
}

function needsProxy(answer: Answer): boolean {
	return answer.gives === 'fault' && answer.fault.startsWith('proxy-');
}
