import type { Driver } from './driver.ts';
import { claudeCode } from './drivers/claude-code.ts';
import { nodeLibrary, pythonLibrary } from './drivers/library.ts';

/** Every client that can be run. */
export const drivers: readonly Driver[] = [
	claudeCode,
	nodeLibrary(
		{
			name: 'anthropic-ts',
			package: { registry: 'npm', name: '@anthropic-ai/sdk' },
			protocols: ['anthropic', 'any'],
		},
		'anthropic.mjs',
	),
	pythonLibrary(
		{
			name: 'anthropic-py',
			package: { registry: 'pypi', name: 'anthropic' },
			protocols: ['anthropic', 'any'],
		},
		'anthropic_sdk.py',
	),
];
