import type { Case, Driver, Printed } from '../driver.ts';
import { openApi } from '../proofs/api.ts';
import { unstreamed } from '../scene/reply.ts';
import { claudeCode, environmentFor, inPrintMode, printedError } from './claude-code.ts';
import { eachAlone } from './print.ts';

/**
 * Claude Code in print mode as most people have it: with the address of the API that it knows by itself, where a local
 * server stands. For some answers it prints another text there than behind another address, which it takes for a gateway.
 */
export const claudeCodeDirect: Driver = {
	...claudeCode,
	name: 'claude-code-direct',
	protocols: ['anthropic'],
	proxies: false,
	modes: ['direct'],
	async *print({ hostCertificate, ...scene }): AsyncGenerator<Printed> {
		const tls = hostCertificate?.();
		if (tls === undefined) return;
		for (const one of scene.cases) {
			const { answer } = one;
			if (answer.gives !== 'response' && answer.gives !== 'stream') continue;
			// Node resets no connection with TLS, which some answers need at once and others when they are asked without a stream.
			const whole = answer.gives === 'stream' ? unstreamed(answer) : answer;
			if (answer.ending === 'reset' || whole.ending === 'reset') continue;
			const api = await openApi(new Map(), () => answer, { tls, port: 443 });
			yield* printAlone({ ...scene, cases: [one] });
			api.close();
		}
	},
};

const printAlone = eachAlone((one, scene) => {
	return inPrintMode(scene, withoutAddress(one));
}, printedError);

function withoutAddress(one: Case): Record<string, string> {
	const { ANTHROPIC_BASE_URL: _, ...others } = environmentFor(one);
	return others;
}
