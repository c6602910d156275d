import { expect, test } from 'vitest';
import { bodyInPlace } from '#site/integrations/mdx-bodies.ts';

test.each([
	['front matter becomes empty lines', '---\na: "b"\nc: 1\n---\n\n## D\n', '\n\n\n\n\n## D\n'],
	['a line of dashes in the body stays', '---\na: 1\n---\nb\n---\nc\n', '\n\n\nb\n---\nc\n'],
	['a text without front matter stays', '## D\n---\na\n---\n', '## D\n---\na\n---\n'],
])('%s, so that lines keep their numbers', (_, text, body) => {
	expect(bodyInPlace(text)).toBe(body);
});
