import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, codes, type Code } from '#checks/index.ts';
import { allSections, sectionOf } from './section.ts';

const file = new URL('../../../CONTRIBUTING.md', import.meta.url);
const contributing = existsSync(file) ? readFileSync(file, 'utf8') : '';
const all = Object.keys(codes) as Code[]; // Object.keys forgets the key type.

describe('the sections on the codes', () => {
	it('have headings that the anchors lead to', () => {
		const headings = [...allSections().matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);
		const ids = headings.map((heading) =>
			heading
				.toLowerCase()
				.replace(/[^\w -]/g, '')
				.replaceAll(' ', '-'),
		);
		expect(ids).toEqual(all.map(anchorOf));
	});

	it.skipIf(!contributing.includes('### KB101'))(
		'stand in CONTRIBUTING as they are printed',
		() => {
			for (const code of all) expect(contributing).toContain(sectionOf(code));
		},
	);
});
