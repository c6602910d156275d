import { answersIn } from '../answers.ts';
import type { Case } from '../driver.ts';
import { drivers } from '../drivers.ts';
import { patienceFor } from '../drivers/print.ts';
import type { Plan, PlannedCase } from '../plan.ts';
import { openApi, type Api, type Judge } from '../proofs/api.ts';
import { usualOfCodeAssist } from '../scene/code-assist.ts';
import { givenPlan } from '../scene/given-plan.ts';
import type { Reply } from '../scene/reply.ts';
import { hostCertificate, overTls } from '../scene/stand-in.ts';
import { isLibrary, type Counted } from './attempts.ts';

/**
 * Runs beside a client, in its network: gives it one answer after another, lets it keep its own retries and time
 * limits, and writes one JSON line for each case that reached the server.
 */
const plan = await givenPlan<Plan>();
const driver = drivers.find(({ name }) => name === plan.driver);
const answers = new Map(answersIn(plan.content).map((answer) => [answer.id, answer]));
const tls = driver?.standsIn ? hostCertificate(plan.certificates) : undefined;
// A program goes through all cases of a library in one run; a command is started for each.
const runs = driver && isLibrary(driver) ? [plan.cases] : plan.cases.map((one) => [one]);
for (const run of runs) {
	const given = (await Promise.all(run.map(opened))).filter((one) => one !== undefined);
	const start = Date.now();
	await give(given.map(({ one }) => one));
	const took = Date.now() - start;
	// When the run had to be ended, a command was still waiting; of the cases of a library those that had just asked.
	const late = took >= patienceFor(run.length);
	const busySince = late ? took - (run.length === 1 ? took : 60_000) : Infinity;
	for (const { one, api } of given) tell(one, api, busySince);
}
// Clients that hang must not keep it; what was written must get out.
process.stdout.write('', () => process.exit(0));

async function give(cases: readonly Case[]): Promise<void> {
	if (driver === undefined || cases.length === 0) return;
	// What it prints is the business of the recordings.
	for await (const _ of driver.print({ ...plan, cases }));
}

function tell({ answer, mode, credential }: Case, api: Api, busySince: number): void {
	api.close();
	const times = prompts(api.asked).map(({ at }) => at);
	const [first, last] = [times[0], times.at(-1)];
	if (first === undefined || last === undefined) return;
	const counted: Counted = {
		answer: answer.id,
		mode,
		credential,
		requests: times.length,
		seconds: Math.round((last - first) / 1000),
		...(last >= busySince ? { unfinished: true } : {}),
	};
	process.stdout.write(`${JSON.stringify(counted)}\n`);
}

/** Commands also ask for a title or a route, with short requests of their own; those are no attempts. */
function prompts(asked: Api['asked']): Api['asked'] {
	const longest = Math.max(...asked.map(({ text }) => text.length));
	return asked.filter(({ text }) => text.length >= longest / 2);
}

/** A case with a server that gives its answer alone; `undefined` when it cannot give it. */
async function opened({ answer: id, ...how }: PlannedCase): Promise<Opened | undefined> {
	const answer = answers.get(id);
	if (answer?.gives !== 'response' && answer?.gives !== 'stream') return undefined;
	const reply = tls === undefined ? answer : overTls(answer);
	if (reply === undefined) return undefined;
	const api = await openApi(new Map(), judge(reply), tls && { tls, port: 443 });
	return { one: { answer, ...how, url: api.url, asShipped: true }, api };
}

interface Opened {
	readonly one: Case;
	readonly api: Api;
}

/** Gives the answer to everything, but to what signs in. */
function judge(reply: Reply): Judge {
	return ({ path }) => {
		const usual = reply.protocol === 'gemini' ? usualOfCodeAssist(path) : undefined;
		if (usual === undefined || reply.gives === 'stream') return reply;
		return { ...reply, ...usual, ending: 'complete' };
	};
}
