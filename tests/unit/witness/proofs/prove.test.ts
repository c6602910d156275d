import { expect, test } from 'vitest';
import { recordedAs } from '#witness/proofs/prove.ts';

test('a package is recorded with its registry when another registry has the name, too', () => {
	expect(recordedAs({ name: 'openai', registry: 'pypi' })).toBe('openai (Python)');
	expect(recordedAs({ name: 'openai', registry: 'npm' })).toBe('openai (npm)');
	expect(recordedAs({ name: 'anthropic', registry: 'pypi' })).toBe('anthropic');
});
