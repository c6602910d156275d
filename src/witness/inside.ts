import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { answersIn, type Answer } from './answers.ts';
import type { Case, Printed } from './driver.ts';
import { drivers } from './drivers.ts';
import { played } from './drivers/play.ts';
import type { Plan } from './plan.ts';
import { openApi } from './proofs/api.ts';
import { callsInTurn } from './proofs/kinds/tool-calls.ts';
import { signInRefusal } from './proofs/messages-api.ts';
import { certificatesIn } from './scene/certificates.ts';
import { furnish } from './scene/confined.ts';
import { nameServer } from './scene/names.ts';
import { serve, type Address } from './scene/serve.ts';
import { standInCertificate, standInFor, type HostCertificate } from './scene/stand-in.ts';

/**
 * Runs beside the clients, in their network: gives each answer on a port of its own, lets the driver
 * go through the cases, and writes one JSON line for each text that was printed.
 */
const input = createInterface({ input: process.stdin });
const plan = await new Promise<Plan>((resolve) => {
	input.once('line', (line) => resolve(JSON.parse(line) as Plan)); // witness.ts wrote it.
});
// It stays open as long as there is somebody to run for.
input.once('close', () => process.exit(1));
if (plan.confined) {
	furnish(standInFor);
	await nameServer();
}
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

function hostCertificate(): HostCertificate {
	const folder = mkdtempSync(join(tmpdir(), 'witness-'));
	try {
		return standInCertificate(plan.certificates, folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function* printed(): AsyncGenerator<Printed> {
	if (driver === undefined) return;
	const { scenes = [], asked = [] } = Object.groupBy(cases, ({ answer }) =>
		answer.gives === 'scene' ? 'scenes' : 'asked',
	);
	if (asked.length > 0) {
		yield* driver.print({
			...plan,
			cases: asked,
			hostCertificate: plan.confined ? hostCertificate : undefined,
		});
	}
	yield* played(driver, { ...plan, cases: scenes });
}
