import { quickFix } from '#schema/proof.ts';
import { told } from '#witness/proofs/kinds/told.ts';

const create = (options: string) => `await client.messages.create(request, ${options});`;
const limited = 'const signal = AbortSignal.timeout(500);';

/** A time limit that is shorter than the answer takes. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Who aborts' },
		sdk: 'anthropic-ts',
		judge: () => undefined,
		delay: 2000,
		given: `
const request = {
	model: 'claude-sonnet-5-5',
	max_tokens: 64,
	messages: [{ role: 'user', content: 'Name a colour.' }],
};
`,
		fails: `${limited}\n${create('{ signal }')}`,
		around: (code) => `${limited}\n${code}\ntry { ${create('{ signal }')} } catch {}`,
		tells: /TimeoutError/,
		// "use the SDK's own `timeout` instead"
		cured: `const requestOptions = { timeout: 60_000 };\n${create('requestOptions')}`,
	}),
];
