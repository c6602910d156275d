import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const opening = `
import { query } from '@anthropic-ai/claude-agent-sdk';

const abortController = new AbortController();`;
const turn = `
const turn = query({ prompt: 'Hello', options: { abortController } });
setTimeout(() => abortController.abort(), 200);`;
const printed = `
try {
	for await (const message of turn);
} catch (error) {
	console.error(String(error));
}`;
const play = {
	fix: quickFix,
	language: 'typescript',
	client: 'agent-sdk-ts',
	env: { ANTHROPIC_API_KEY: 'sk-ant-example', ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' },
	warns: true,
	before: () => `${opening}${turn}${printed}`,
} as const;

/** A time limit that nobody knows of; no server is needed, since it ends the turn first. */
export const proofs = [
	repairedProgram({
		...play,
		takes: { for: 'Who aborts' },
		diagnoses: true,
		program: (code) => `${opening}\n${code}\n${turn}${printed}`,
		prints: /^/,
		logs: /Trace: Who aborts[^]+Timeout\._onTimeout/,
	}),
	repairedProgram({
		...play,
		takes: { for: 'Catch' },
		program: (code) => `${opening}${turn}\n${code}`,
		prints: /^Cancelled\.$/m,
	}),
];
