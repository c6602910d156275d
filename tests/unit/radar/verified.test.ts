import { expect, test } from 'vitest';
import { packageCalled, verifiedWith } from '#radar/verified.ts';
import type { Package } from '#witness/driver.ts';
import { entry } from './entry.ts';

const clients: Package[] = [
	{ registry: 'npm', name: 'openai' },
	{ registry: 'pypi', name: 'openai' },
	{ registry: 'pypi', name: 'anthropic' },
];

test.each([
	['@anthropic-ai/sdk', 'npm', '@anthropic-ai/sdk'],
	['npm', 'npm', 'npm'],
	['mcp (Python)', 'pypi', 'mcp'],
	['anthropic', 'pypi', 'anthropic'],
	['openai', 'npm', 'openai'],
	['github.com/anthropics/anthropic-sdk-go', 'go', 'github.com/anthropics/anthropic-sdk-go'],
	['com.anthropic:anthropic-java', 'maven', 'com.anthropic:anthropic-java'],
])('%s is a package of %s', (label, registry, name) => {
	expect(packageCalled(label, clients)).toEqual({ registry, name });
});

test('entries are grouped by package and by the newest version that each names', () => {
	const entries = [
		entry('a/one', { anthropic: '2.14.0', npm: '10.9.9, 11.6.4 and 12.2.1' }),
		entry('a/two', { 'anthropic (Python)': '1.17.0', '@anthropic-ai/sdk': 'unreleased' }),
		entry('a/three'),
	];
	const found = verifiedWith(entries, clients).map(({ package: { name }, entries: by }) => [
		name,
		Object.fromEntries(by),
	]);
	expect(found).toEqual([
		['@anthropic-ai/sdk', {}],
		['anthropic', { '1.17.0': ['a/two'], '2.14.0': ['a/one'] }],
		['npm', { '12.2.1': ['a/one'] }],
	]);
});
