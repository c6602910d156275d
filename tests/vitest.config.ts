import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		include: ['tests/{unit,corpus,doors,built}/**/*.test.ts'],
		// Only ends what hangs. Vitest's five seconds fail tests that start processes when the machine has other work.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
