import { expect, test } from 'vitest';
import type { Package } from '#witness/driver.ts';
import { releasesOf } from '#witness/versions.ts';

/** What the clients of the registries printed, shortened. */
const printed: [Package['registry'], string, string, string[]][] = [
	['npm', '@anthropic-ai/sdk', '["1.9.0","1.14.0","2.0.0-beta.1"]', ['1.9.0', '1.14.0']],
	['npm', 'one-release', '"1.0.0"', ['1.0.0']],
	[
		'pypi',
		'mcp',
		'mcp (2.3.0)\nAvailable versions: 2.3.0, 1.30.0, 1.9.0\n',
		['1.9.0', '1.30.0', '2.3.0'],
	],
	[
		'go',
		'github.com/anthropics/anthropic-sdk-go',
		'github.com/anthropics/anthropic-sdk-go v1.83.0 v1.84.0 v0.2.0-alpha.4\n',
		['1.83.0', '1.84.0'],
	],
	[
		'maven',
		'com.anthropic:anthropic-java',
		'<versions>\n<version>3.13.0</version>\n<version>3.14.0</version>\n</versions>',
		['3.13.0', '3.14.0'],
	],
];

test.each(printed)('the list of %s for %s is read', (registry, name, text, versions) => {
	expect(releasesOf({ registry, name }, () => text)).toEqual(versions);
});

test.each([
	['', 'npm answers no list of the releases of "pydantic", but "".'],
	[
		'<html>502</html>',
		'npm answers no list of the releases of "pydantic", but "<html>502</html>".',
	],
	['[]', 'The registry lists no release of "pydantic".'],
])('an answer of %j is refused', (text, problem) => {
	expect(() => releasesOf({ registry: 'npm', name: 'pydantic' }, () => text)).toThrow(problem);
});
