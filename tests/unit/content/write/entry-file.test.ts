import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { corpusOf, readCorpus } from '#content/read/corpus.ts';
import { draftFrom } from '#draft/draft.ts';
import { entryFile, explainedFile } from '#content/write/entry-file.ts';
import { entryYaml } from '#content/write/entry-yaml.ts';
import { mend } from '#content/write/mend.ts';
import type { EntryInput } from '#schema/entry.ts';

const known = {
	products: { 'claude-code': { name: 'Claude Code', vendor: 'Anthropic' } },
	entries: {},
};
const draft = draftFrom('API Error: 400 gizmo <b> ran out: 3 of 7\n', known, '2026-11-21');

const expected = `---
title: "400 gizmo ran out: of"
summary: "FILL IN: the error in plain words, what it is and whom it hits."
product: "claude-code"
category: "request-validation"
frequency: "rare"
signatures:
  - text: "API Error: 400 gizmo <b> ran out: <number_2> of <number_3>"
    http_status: 400
quick_fix: "FILL IN: the one thing to do first."
layer: "client"
retry:
  when: "unknown"
  condition: "FILL IN: whether the same request can succeed later, and when."
  sources: ["source-1"]
status: "active"
causes:
  - id: "cause-1"
    text: "FILL IN: what leads to the error."
    confirm: "FILL IN: a sign of this cause that can be seen without a change, and that the others lack; take the line out if nothing tells."
    sources: ["source-1"]
fixes:
  - title: "FILL IN: the action, as an imperative"
    detail: "FILL IN: exactly what to type or change, with the commands in fenced code."
    verify: "FILL IN: how to see that it worked."
    for: ["cause-1"]
    confidence: "documentation"
    risk: "FILL IN: what it may cost; take the line out if nothing is known"
    sources: ["source-1"]
sources:
  - id: "source-1"
    url: "https://fill-in.example/"
    title: "FILL IN: the title of what you read"
    kind: "documentation"
    checked: "2026-11-21"
    establishes: "FILL IN: what it proves here, in one sentence."
samples:
  - form: "bare"
    text: "API Error: 400 gizmo <b> ran out: 3 of 7"
  - form: "json"
    text: "{\\"level\\":\\"error\\",\\"message\\":\\"API Error: 400 gizmo <b> ran out: 3 of 7\\"}"
  - form: "log"
    text: "2026-01-02T03:04:05.678Z ERROR request failed: HTTP 400: API Error: 400 gizmo <b> ran out: 3 of 7"
verified:
  on: "2026-11-21"
  by: "reported"
---

## What this error means

FILL IN: what the program was doing, what refused or failed, and what the words of the message stand for.

## Why this happens

FILL IN: the mechanism behind it, in words that fit this error only.
`;

describe('the file of an entry', () => {
	test('has the fields in the order of the schema, every string in quotes', () => {
		expect(entryFile(draft.input, draft.body)).toBe(expected);
	});

	test('explains every field in the words of the schema, used or not', () => {
		const text = explainedFile(draft.input, draft.body);
		expect(text).toContain(`
# Is it me or them: where the error has its cause.
#   client: Your code or your configuration caused it.
`);
		expect(text).toContain(`
# Optional. Questions that people really ask about this error.
# faq:
#   - question: ""
#     answer: ""
`);
		expect(text).toContain(`
    # Optional. A code beside it, as a string: "-32000", "ENOENT", "E404".
    # code: ""
`);
		for (const line of text.split('\n').filter((one) => one.trimStart().startsWith('#'))) {
			expect(line.length).toBeLessThanOrEqual(104);
		}
	});

	test('comments change nothing of what is read', () => {
		const [first, second] = [explainedFile(draft.input, draft.body), expected].map(
			(text) => corpusOf({ 'errors/claude-code/x.mdx': text }).files[0],
		);
		expect(first?.yaml?.data).toEqual(second?.yaml?.data);
		expect(first?.yaml?.data).toEqual(draft.input);
	});
});

describe('every entry of the site, written anew,', () => {
	const { files } = readCorpus('content');
	const entries = files.filter(({ collection }) => collection === 'errors');

	test.each(entries)(
		'$id says the same, and leaves nothing to mend',
		({ path, yaml, frontMatter }) => {
			const body = frontMatter?.kind === 'found' ? frontMatter.body : '';
			for (const write of [entryFile, explainedFile]) {
				// What the checks let pass is an entry.
				const corpus = corpusOf({ [path]: write(yaml?.data as EntryInput, body) });
				expect(corpus.files[0]?.yaml?.data).toEqual(yaml?.data);
				expect(mend(corpus).filter((mended) => mended.path === path)).toEqual([]);
			}
		},
	);
});

describe('a value', () => {
	const textAs = (value: unknown) => entryYaml({ text: value }, ['signatures', 0]);

	test.each([
		['one line', '"one line"'],
		['a "quote" and \\', '"a \\"quote\\" and \\\\"'],
		['two\nlines', '|-\n  two\n  lines'],
		['two\n\nlines\n', '|\n  two\n\n  lines'],
		['  begins\nlate\n', '|2\n    begins\n  late'],
		['a\tb\nc', '"a\\tb\\nc"'],
		['\u001b[31mred\n', '"\\u001b[31mred\\n"'],
		['hidden\u202e\ntext', '"hidden\u202e\\ntext"'],
		['ends\n\n', '"ends\\n\\n"'],
		['\nbegins', '"\\nbegins"'],
		[400, '400'],
	])('%j is written so that all of it can be seen', (value, text) => {
		expect(textAs(value)).toBe(`text: ${text}\n`);
		expect(parse(textAs(value))).toEqual({ text: value });
	});

	test('comes back from YAML, whatever the string', () => {
		const line = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: 'binary' }),
			fc.constantFrom('', ' ', '- a: b', '#', '---', '\t', '|'),
		);
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				const value = lines.join('\n');
				expect(parse(textAs(value))).toEqual({ text: value });
				expect(parse(entryYaml({ steps: [value] }, []))).toEqual({ steps: [value] });
			}),
		);
	});
});
