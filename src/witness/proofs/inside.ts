import { pathToFileURL } from 'node:url';
import { codeSignatures } from '#content/model/codes.ts';
import { provable } from '#content/model/proofs.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { readContent } from '#content/read/content.ts';
import { compile } from '#matcher/index.ts';
import { answersIn } from '../answers.ts';
import { certificatesIn } from '../scene/certificates.ts';
import { withHome } from '../scene/command.ts';
import { givenPlan } from '../scene/given-plan.ts';
import type { Performance, Played } from './plan.ts';
import { Broken, type Proof } from './proof.ts';
import { Stage } from './stage.ts';

/** Runs proofs one after the other and writes one JSON line for each: that it holds, or why it does not. */
const plan = await givenPlan<Performance>();
const content = readContent(plan.content);
const lists = content.codes.map(({ id, data }) => ({ ...data, slug: id }));
const byId = provable(content);
const props = {
	index: compile([...signaturesOf(content.entries), ...codeSignatures(lists)]),
	answers: new Map(answersIn(plan.content).map((answer) => [answer.id, answer])),
	certificates: certificatesIn(plan.certificates),
	authorities: plan.certificates,
	releases: new Map(Object.entries(plan.releases)),
	withoutFix: plan.withoutFix,
};
for (const { entry, file, nth } of plan.proofs) {
	const { proofs } = (await import(pathToFileURL(file).href)) as { proofs: readonly Proof[] };
	const proof = proofs[nth];
	const about = byId.get(entry);
	if (proof === undefined || about === undefined) continue;
	const played = await withHome(async (home): Promise<Played> => {
		const stage = new Stage({ id: entry, data: about }, proof, props, home);
		try {
			await proof.play(stage);
			if (plan.withoutFix && stage.tookCode) {
				return { entry, nth, broken: 'It holds although the fix is left out, and proves nothing.' };
			}
			return { entry, nth, used: stage.used };
		} catch (error) {
			if (plan.withoutFix) return { entry, nth, used: {} };
			return { entry, nth, broken: wordsOf(error) };
		} finally {
			stage.close();
		}
	});
	process.stdout.write(`${JSON.stringify(played)}\n`);
}
// Servers and clients that hang must not keep it; what was written must get out.
process.stdout.write('', () => process.exit(0));

/** A proof that failed says why; anything else is a mistake of the proof, and shows where. */
function wordsOf(error: unknown): string {
	if (error instanceof Broken) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
