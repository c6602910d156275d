import type { Case, Driver } from '../driver.ts';
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
	standsIn: true,
	print: eachAlone((one, scene) => inPrintMode(scene, withoutAddress(one)), printedError),
};

function withoutAddress(one: Case): Record<string, string> {
	const { ANTHROPIC_BASE_URL: _, ...others } = environmentFor(one);
	return others;
}
