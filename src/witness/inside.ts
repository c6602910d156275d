import { answersIn, type Answer } from './answers.ts';
import type { Case, Driver, Printed } from './driver.ts';
import { drivers } from './drivers.ts';
import { played } from './drivers/play.ts';
import type { Plan } from './plan.ts';
import { openApi } from './proofs/api.ts';
import { callsInTurn } from './proofs/kinds/tool-calls.ts';
import { signInRefusal } from './proofs/messages-api.ts';
import { certificatesIn } from './scene/certificates.ts';
import { givenPlan } from './scene/given-plan.ts';
import { serve, type Address } from './scene/serve.ts';
import { hostCertificate, overTls } from './scene/stand-in.ts';

/**
 * Runs beside the clients, in their network: gives each answer on a port of its own, lets the driver
 * go through the cases, and writes one JSON line for each text that was printed.
 */
const plan = await givenPlan<Plan>();
const driver = drivers.find(({ name }) => name === plan.driver);
const answers = new Map(answersIn(plan.content).map((answer) => [answer.id, answer]));
const certificates = certificatesIn(plan.certificates);
const cases: Case[] = [];
const addresses = new Map<string, Address>();
for (const { answer: id, mode, credential } of plan.cases) {
	const answer = answers.get(id);
	if (answer === undefined) continue;
	const address = addresses.get(id) ?? (await open(answer, 41_000 + addresses.size));
	addresses.set(id, address);
	cases.push({ answer, mode, credential, ...address });
}
for await (const { case: one, text } of printed()) {
	const { answer, mode, credential } = one;
	process.stdout.write(`${JSON.stringify({ answer: answer.id, mode, credential, text })}\n`);
}
// Servers and clients that hang must not keep it; what was written must get out.
process.stdout.write('', () => process.exit(0));

/** Gives an answer on the port; of a scene, an API whose model calls the tools. */
async function open(answer: Answer, port: number): Promise<Address> {
	if (answer.gives !== 'scene') return serve(answer, port, certificates);
	const call = callsInTurn(answer.calls);
	await openApi(answers, (asked, earlier) => signInRefusal(asked) ?? call(asked, earlier), {
		port,
	});
	return { url: `http://127.0.0.1:${port}` };
}

async function* printed(): AsyncGenerator<Printed> {
	if (driver === undefined) return;
	const { scenes = [], asked = [] } = Object.groupBy(cases, ({ answer }) =>
		answer.gives === 'scene' ? 'scenes' : 'asked',
	);
	if (driver.standsIn) yield* printedInTheirPlace(driver, asked);
	else if (asked.length > 0) yield* driver.print({ ...plan, cases: asked });
	yield* played(driver, { ...plan, cases: scenes });
}

/** What it prints when a server stands in the place of the hosts, for one case after another. */
async function* printedInTheirPlace(
	{ print }: Driver,
	asked: readonly Case[],
): AsyncGenerator<Printed> {
	if (!plan.confined || asked.length === 0) return; // The hosts are the real ones.
	const tls = hostCertificate(plan.certificates);
	for (const one of asked) {
		const reply = overTls(one.answer);
		if (reply === undefined) continue;
		const api = await openApi(new Map(), () => reply, { tls, port: 443 });
		yield* print({ ...plan, cases: [one] });
		api.close();
	}
}
