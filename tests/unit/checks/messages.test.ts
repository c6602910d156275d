import { describe, expect, it } from 'vitest';
import { check, codes } from '#checks/index.ts';
import { corpusOf, type Corpus } from '#content/read/corpus.ts';
import { baseFiles, findingsIn, replaced, shown, today } from './base.ts';
import { examples } from './examples/index.ts';
import { entry } from './examples/paths.ts';
import { unusual } from './examples/unusual.ts';

describe('every code says what happened and what to do', () => {
	it('finds nothing in valid content', async () => {
		expect(await findingsIn(baseFiles())).toEqual([]);
	});

	it.each(examples)('$code: $mistake', async (example) => {
		const { code, path, from, to, file = path, ...wanted } = example;
		const files = from === undefined ? { ...baseFiles(), [path]: to } : replaced(path, from, to);
		const findings = await findingsIn(files);
		expect(findings.map(shown)).toContain(
			`content/${file}:${wanted.at} ${code} ${wanted.message} ${wanted.remedy}`,
		);
		const others = new Set(findings.map((one) => one.code).filter((one) => one !== code));
		expect([...others]).toEqual(wanted.also ?? []);
	});

	it.each(unusual)('$code: $mistake', async ({ files, says }) => {
		expect((await findingsIn(files())).map(shown)).toContain(says);
	});

	it('KB001: a check that fails by itself hides nothing and is not green', async () => {
		const [first, ...rest] = corpusOf(replaced(entry, 'layer: "client"\n', '')).files;
		const broken: Corpus['files'][number] = {
			...expectPresent(first),
			get yaml(): never {
				throw new Error('no yaml today');
			},
		};
		const { findings } = await check({ root: 'content', files: [broken, ...rest] }, { today });
		expect(findings.map(shown)).toContain(
			'content:- KB001 The check `yaml` stopped: no yaml today. This is a defect of the check. Report it together with what you changed last.',
		);
	});

	it('shows every code in an example', () => {
		// KB103 needs a real folder, see corpus.test.ts.
		const seen = [...examples, ...unusual].map(({ code }) => code);
		expect(new Set([...seen, 'KB001', 'KB103'])).toEqual(new Set(Object.keys(codes)));
	});
});

function expectPresent<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('The fixtures are empty.');
	return value;
}
