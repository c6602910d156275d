import { createInterface } from 'node:readline';
import { furnish } from './confined.ts';
import { nameServer } from './names.ts';
import { standInFor } from './stand-in.ts';

/**
 * What a program that runs in the scene was told by `inScene`, on the first line of standard input; the scene is furnished
 * then. The program ends when that input closes, because it runs only as long as there is somebody to run for.
 */
export async function givenPlan<Plan extends { readonly confined: boolean }>(): Promise<Plan> {
	const input = createInterface({ input: process.stdin });
	const plan = await new Promise<Plan>((resolve) => {
		input.once('line', (line) => resolve(JSON.parse(line) as Plan)); // in-scene.ts wrote it.
	});
	input.once('close', () => process.exit(1));
	if (plan.confined) {
		furnish(standInFor);
		await nameServer();
	}
	return plan;
}
