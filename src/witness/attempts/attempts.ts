import type { Attempts } from '#schema/attempts.ts';
import type { Answer } from '../answers.ts';
import type { Driver } from '../driver.ts';
import type { PlannedCase } from '../plan.ts';
import { inScene } from '../scene/in-scene.ts';
import { casesOf, sceneOf, type Run } from '../witness.ts';

/** How often a client asked for one answer. */
export interface Counted extends Attempts {
	readonly answer: string;
}

/**
 * Gives a release the answers, with the retries and time limits that it has by itself, and tells how often it asked for
 * each. Most of the time it waits between two requests, so several scenes run side by side.
 */
export async function countAttempts(run: Run, tell: (counted: Counted) => void): Promise<void> {
	const cases = countable(run.driver, run.answers, run.modes);
	const program = new URL('./inside.ts', import.meta.url);
	const { plan, ...scene } = sceneOf(run, cases);
	const scenes = scenesOf(run.driver);
	const shares = Array.from({ length: Math.min(scenes, cases.length) }, (_, nth) =>
		cases.filter((_case, at) => at % scenes === nth),
	);
	await Promise.all(
		shares.map(async (share) => {
			const own = { program, ...scene, plan: { ...plan, cases: share } };
			for await (const one of inScene<Counted>(own)) tell(one);
		}),
	);
}

/** How many scenes run side by side: a library goes through its cases in one process, which is busy. */
const scenesOf = (driver: Driver) => (isLibrary(driver) ? 2 : 12);

/** Whether a driver goes through all cases in one run of a program, instead of starting a command for each. */
export const isLibrary = ({ modes }: Driver): boolean => modes.includes('logged');

/**
 * The cases in which requests can be counted: an answer over HTTP, whatever method it is for, that comes to an end.
 * A 400 says that the same request is refused again, and a client that was asked to call a tool sends the result. An
 * exception that is not caught is the one that is caught, and of a stream there is no answer but a stream. @internal
 */
export function countable(
	driver: Driver,
	answers: readonly Answer[],
	modes: readonly string[],
): PlannedCase[] {
	const given = new Map(answers.map((answer) => [answer.id, answer]));
	return casesOf(driver, answers, modes).filter(({ answer: id, mode }) => {
		const answer = given.get(id);
		if (answer?.gives === 'stream') {
			const streams = driver.modes.includes('stream') ? 'stream' : driver.modes[0];
			return answer.ending !== 'silence' && !callsTools(answer) && mode === streams;
		}
		if (answer?.gives !== 'response' || answer.ending === 'silence') return false;
		return answer.status !== 400 && answer.to === undefined && mode !== 'uncaught';
	});
}

function callsTools({ events }: Extract<Answer, { gives: 'stream' }>): boolean {
	return events.some(({ json }) =>
		/"type":"(?:tool_use|function_call)"/.test(JSON.stringify(json)),
	);
}
