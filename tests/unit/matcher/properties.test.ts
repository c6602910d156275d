import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';

const texts = [
	'messages.<index>: `tool_use` ids were found without `tool_result` blocks immediately after: <ids>. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
	'prompt is too long: <tokens> tokens > <limit> maximum',
	'This credential is only authorized for use with <product> and cannot be used for other API requests.',
	'Connection to MCP server "<name>" timed out after <ms> and was closed',
	'The model <model> is deprecated and will reach end-of-life on <date>',
	'Claude configuration file at <path> is corrupted: <parse_error>',
	'Invocation of model ID <model_id> with on-demand throughput is not supported. Retry your request.',
	'Number of concurrent connections has exceeded your rate limit. Please try again later.',
];
const index = compile(texts.map((text, number) => ({ id: `entry-${number}`, text })));

/** Values that no signature has as words. */
const value = fc.oneof(
	fc.integer({ min: 0, max: 9_999_999 }).map(String),
	fc.stringMatching(/^[a-f0-9]{8,32}$/).map((id) => `zq_${id}`),
	fc.stringMatching(/^[a-z]{1,6}$/).map((name) => `/zq/x${name}/zq${name}.json`),
	fc.constantFrom('https://zq.example.net/zqx?zz=1', 'zqx-zz-4', '10.0.0.7:8080'),
);

const noiseLine = fc.oneof(
	fc.integer({ min: 1, max: 999 }).map((line) => `    at zqrun (/zq/app/zqmain.js:${line}:7)`),
	fc
		.integer({ min: 10, max: 59 })
		.map((second) => `2026-03-01T10:00:${second}Z INFO zqworker zqtick`),
	fc.constant('  File "/zq/app.py", line 7, in zqmain'),
	fc.constantFrom('', '}', '---', '$ zqx --zz', 'zqx zqy zqz'),
);
const noise = fc.array(noiseLine, { maxLength: 12 });

/** What clients and terminals do to one message. */
const printed: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => JSON.stringify({ message: text }),
	(text) => JSON.stringify({ body: JSON.stringify({ message: text }) }),
	(text) => `\u001b[31mError:\u001b[0m ${text}`,
	(text) => `2026-03-01T10:00:01Z ERROR [zq] ${text}`,
	(text) => `> ${text}`,
	(text) => `  ⎿  API Error: 400 ${text}`,
	(text) => text.toUpperCase(),
	(text) => `zqx.Error: ${text}`,
	(text) => text.replaceAll('"', '&quot;').replaceAll('>', '&gt;'),
];

const filled = fc
	.tuple(fc.nat(texts.length - 1), fc.array(value, { minLength: 4, maxLength: 4 }))
	.map(([number, values]) => {
		let next = 0;
		const text = (texts[number] ?? '').replaceAll(/<[a-z_]+>/g, () => values[next++ % 4] ?? '');
		return { id: `entry-${number}`, text };
	});

function wrapHard(text: string, width: number): string {
	return text.replaceAll(new RegExp(`[^\\n]{${width}}`, 'g'), '$&\n');
}

function wrapSoft(text: string, width: number): string {
	let column = 0;
	return text
		.replaceAll(' ', () => ' ')
		.split(' ')
		.map((word) => {
			column += word.length + 1;
			if (column < width) return word;
			column = word.length;
			return `\n     ${word}`;
		})
		.join(' ');
}

describe('match, whatever the text', () => {
	test('never throws and says the same thing twice', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ maxLength: 300 }),
			fc
				.array(
					fc.constantFrom(
						'\\',
						'&',
						'\u001b[',
						'"',
						'\ud800',
						'\0',
						'\u202e',
						'<',
						'tokens',
						'\n',
						'(',
						'u00',
					),
				)
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(hostile, (pasted) => {
				expect(match(index, pasted)).toEqual(match(index, pasted));
			}),
			{ numRuns: 500 },
		);
	});

	test('never throws on any signature, nor does the signature miss itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
				const own = compile([{ id: 'own', text }]);
				match(own, text);
				match(JSON.parse(JSON.stringify(own)), `x ${text} y`);
			}),
		);
	});

	test('returns spans inside the text, in order', () => {
		fc.assert(
			fc.property(filled, noise, ({ text }, lines) => {
				const pasted = [...lines, text, ...lines].join('\n');
				let last = 0;
				for (const { start, end } of match(index, pasted)[0]?.spans ?? []) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(pasted.length);
					last = end;
				}
			}),
		);
	});

	test('finds every signature with any values, printed any way', () => {
		fc.assert(
			fc.property(
				filled,
				fc.constantFrom(...printed),
				noise,
				noise,
				({ id, text }, print, before, after) => {
					const pasted = [...before, print(text), ...after].join('\n');
					expect(match(index, pasted)[0]).toMatchObject({ id, confidence: 'exact' });
				},
			),
			{ numRuns: 400 },
		);
	});

	test('finds every signature however it is wrapped', () => {
		fc.assert(
			fc.property(
				filled,
				fc.integer({ min: 30, max: 120 }),
				fc.boolean(),
				({ id, text }, width, hard) => {
					const pasted = hard ? wrapHard(text, width) : wrapSoft(text, width);
					expect(match(index, pasted)[0]?.id).toBe(id);
				},
			),
			{ numRuns: 400 },
		);
	});

	test('does not change its answer when noise is added', () => {
		fc.assert(
			fc.property(filled, noise, noise, ({ text }, before, after) => {
				const alone = match(index, text)[0];
				const among = match(index, [...before, text, ...after].join('\n'))[0];
				expect([among?.id, among?.confidence, among?.values]).toEqual([
					alone?.id,
					alone?.confidence,
					alone?.values,
				]);
			}),
			{ numRuns: 300 },
		);
	});

	test('takes hostile and huge texts for what they are', () => {
		const long = `${'zqx zqy zqz\n'.repeat(400_000)}prompt is too long: 5 tokens > 4 maximum\n${'zqx\n'.repeat(50_000)}`;
		expect(match(index, long)[0]).toMatchObject({ id: 'entry-1', confidence: 'exact' });
		const { start, end } = match(index, long)[0]?.spans[0] ?? { start: 0, end: 0 };
		expect(long.slice(start, end)).toBe('prompt is too long');
		for (const piece of [
			'(',
			'\\',
			'&amp;',
			'\u001b]',
			'tokens ',
			'\ud800',
			'\0',
			'\u202e',
			'"',
			"b'",
		]) {
			expect(
				match(index, piece.repeat(100_000)).filter(({ confidence }) => confidence !== 'possible'),
			).toEqual([]);
		}
	});
});
