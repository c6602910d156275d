import { beforeAll, expect, test, vi } from 'vitest';

const policies: { name: string; createScriptURL: (address: string) => string }[] = [];

beforeAll(async () => {
	vi.stubGlobal('location', new URL('https://kb.test/errors/'));
	vi.stubGlobal('trustedTypes', {
		createPolicy: (name: string, { createScriptURL }: (typeof policies)[number]) =>
			policies.push({ name, createScriptURL }),
	});
	await import('#site/browser/page/trusted-types.ts');
});

test('the one policy is that which browsers apply to all texts', () => {
	expect(policies.map(({ name }) => name)).toEqual(['default']);
});

test.each(['/pagefind/worker.js', 'https://kb.test/_astro/match.js'])(
	'a worker may come from %s',
	(address) => {
		expect(policies[0]?.createScriptURL(address)).toBe(address);
	},
);

test.each(['https://evil.test/x.js', '//evil.test/x.js', 'data:text/javascript,1'])(
	'a worker may not come from %s',
	(address) => {
		expect(() => policies[0]?.createScriptURL(address)).toThrow(
			`A worker may only come from this site, not from ${address}.`,
		);
	},
);
