import { describe, expect, test } from 'vitest';
import { corpusOf } from '#content/read/corpus.ts';
import { mend } from '#content/write/mend.ts';
import { baseFiles, entryText, findingsIn, replaced, type Files } from '../../checks/base.ts';
import { entry, published } from '#checks/example.ts';

/** What mending makes of the changed entry. */
function mended(files: Files): string {
	return mend(corpusOf(files)).find(({ path }) => path === entry)?.text ?? 'nothing to mend';
}

describe('mending', () => {
	test('leaves good content alone', () => {
		expect(mend(corpusOf(baseFiles()))).toEqual([]);
	});

	test.each([
		['a byte order mark', `\ufeff${entryText}`],
		['Windows line endings', entryText.replaceAll('\n', '\r\n')],
		['no newline at the end', entryText.trimEnd()],
		['empty lines at the end', `${entryText}\n\n`],
		['trailing whitespace', entryText.replaceAll(/^(layer.*|retry:|## .*|---)$/gm, '$1  ')],
		['a string without quotes', entryText.replace('"client"\nretry', 'client\nretry')],
		['a date without quotes', entryText.replace('"2026-01-10"', '2026-01-10')],
		[
			'quotes and order',
			entryText.replace('layer: "client"\n', '').replace('frequency:', 'layer: client\nfrequency:'),
		],
		[
			'everything at once',
			`\ufeff${entryText.replace('"rare"', 'rare  ').replaceAll('\n', '\r\n')}`,
		],
	])('gives the original back: %s', (_, text) => {
		expect(mended({ ...baseFiles(), [entry]: text })).toBe(entryText);
	});

	test.each([
		['a changed entry gets today’s date', '2026-01-05', [entry], '2026-02-01'],
		['an unchanged one keeps its date', '2026-01-05', [], '2026-01-05'],
		['a later date stays', '2026-03-01', [entry], '2026-03-01'],
	])('sets `updated`: %s', (_, day, changed, expected) => {
		const text = entryText.replace('\nverified:', `\nupdated: "${day}"\nverified:`);
		const options = { today: '2026-02-01', changed: new Set(changed) };
		const found = mend(corpusOf({ ...baseFiles(), [entry]: text }), options);
		const after = found.find(({ path }) => path === entry)?.text ?? text;
		expect(after).toBe(text.replace(`updated: "${day}"`, `updated: "${expected}"`));
	});

	test('puts fields in the order of the schema, with their comments and blocks', () => {
		const from = `causes:
  - id: "cut-history"
    text: "The history was cut between the call and its result."
    confirm: |
      Print the roles of the last messages:

      \`\`\`python
      print([message["role"] for message in messages[-4:]])
      \`\`\`
    sources: ["docs"]
`;
		const to = `causes:
  - # most likely
    sources: ["docs"]
    # how to see it
    confirm: |
      Print the roles of the last messages:

      \`\`\`python
      print([message["role"] for message in messages[-4:]])
      \`\`\`
    text: "The history was cut between the call and its result." # short
    id: "cut-history"
`;
		expect(mended(replaced(entry, from, to))).toContain(`causes:
  - # most likely
    id: "cut-history"
    text: "The history was cut between the call and its result." # short
    # how to see it
    confirm: |
      Print the roles of the last messages:

      \`\`\`python
      print([message["role"] for message in messages[-4:]])
      \`\`\`
    sources: ["docs"]
fixes:`);
	});

	test('quotes numbers where strings belong, as they are written', () => {
		const files = replaced(entry, 'error_type: "invalid_request_error"', 'code: 0x80070005');
		expect(mended(files)).toContain('code: "0x80070005"\n');
	});

	test('keeps whitespace in samples, which are shown character for character', () => {
		const files = replaced(
			entry,
			'  - form: "json"\n    text: |\n',
			'  - form: "json"\n    text: |\n      first  \n',
		);
		expect(mended(files)).toBe('nothing to mend');
	});

	test('does not touch YAML that does not parse', () => {
		expect(mended(replaced(entry, 'layer: "client"', 'layer: "client'))).toBe('nothing to mend');
	});

	test('adds new ids to the list of published ids, sorted, and keeps the old ones', () => {
		const files = {
			...baseFiles(),
			[published]: 'example-api/zzz\nexample-api/gone\nexample-api/gone\n',
		};
		expect(mend(corpusOf(files))).toEqual([
			{
				path: published,
				text: 'example-api/gone\nexample-api/result-is-missing\nexample-api/too-many-words\nexample-api/zzz\n',
				what: ['list of published ids'],
			},
		]);
	});

	test('leaves nothing that it could mend', async () => {
		const text = entryText.replaceAll(/: "([a-z-]+)"$/gm, ': $1').replaceAll('\n', '\r\n');
		const files = { ...baseFiles(), [entry]: mended({ ...baseFiles(), [entry]: text }) };
		expect(await findingsIn(files)).toEqual([]);
	});
});
