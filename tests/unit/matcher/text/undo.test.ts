import { describe, expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';
import { undo } from '#matcher/text/undo.ts';

const sentence =
	'messages.<index>: each `tool_use` must have a single result. Found multiple blocks with id: <tool_use_id>';
const index = compile([
	{ id: 'wanted', text: sentence },
	{ id: 'other', text: 'prompt is too long: <tokens> tokens > <limit> maximum' },
]);

/** How terminals, loggers and clients print the same message. */
const printed: Record<string, string> = {
	'as it is':
		'messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab',
	'colours':
		'\u001b[31mmessages.4:\u001b[0m each \u001b[1m`tool_use`\u001b[22m must have a single result. Found multiple blocks with id: toolu_01Ab',
	'colours written out':
		'\\u001b[31mmessages.4: each `tool_use` must\\x1b[0m have a single result. \\e[1mFound multiple\\033[0m blocks with id: toolu_01Ab',
	'colours without their escape':
		'[31mmessages.4: each `tool_use` must have a [1msingle result. Found multiple blocks with id: toolu_01Ab[0m',
	'a terminal link':
		'\u001b]8;;https://example.org\u0007messages.4\u001b]8;;\u0007: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab',
	'a frame around it': `╭──────────────────────────────────────╮
│ messages.4: each \`tool_use\` must     │
│ have a single result. Found multiple │
│ blocks with id: toolu_01Ab           │
╰──────────────────────────────────────╯`,
	'the bracket of an agent':
		'  ⎿  API Error: 400 messages.4: each `tool_use` must have a\n     single result. Found multiple blocks with id: toolu_01Ab',
	'quote marks':
		'> messages.4: each `tool_use` must have a single\n> result. Found multiple blocks\n> with id: toolu_01Ab',
	'a prompt before it':
		'$ node main.js\nmessages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab',
	'stamp, level and logger':
		'2026-03-01T10:00:00.123Z ERROR [worker-3] c.a.Client - messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab',
	'a container on each line':
		'web-1  | messages.4: each `tool_use` must have a\nweb-1  | single result. Found multiple blocks\nweb-1  | with id: toolu_01Ab',
	'a stamp on each wrapped line':
		'10:00:01 messages.4: each `tool_use` must have a\n10:00:01 single result. Found multiple blocks with id: toolu_01Ab',
	'a test runner':
		'E   messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab',
	'a hard wrap in mid-word':
		'messages.4: each `tool_use` must have a sin\ngle result. Found multi\nple blocks with id: toolu_01Ab',
	'a soft wrap with indentation':
		'messages.4: each `tool_use` must have\n        a single result. Found multiple\n        blocks with id: toolu_01Ab',
	'JSON':
		'{"message":"messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab"}',
	'JSON in JSON':
		'{"body":"{\\"message\\":\\"messages.4: each `tool_use` must have a single result.\\nFound multiple blocks with id: toolu_01Ab\\"}"}',
	'JSON in JSON in JSON':
		'"{\\"body\\":\\"{\\\\\\"message\\\\\\":\\\\\\"messages.4: each `tool_use` must have a single result.\\\\\\nFound multiple blocks with id: toolu_01Ab\\\\\\"}\\"}"',
	'JSON on several lines':
		'{\n  "error": {\n    "message": "messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab"\n  }\n}',
	'repr of Python':
		"{'type': 'error', 'message': 'messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab'}",
	'bytes of Python':
		"b'messages.4: each `tool_use` must have a single result. Found multiple blocks with id: toolu_01Ab'",
	'inspect of Node':
		"  [cause]: Error {\n    message: 'messages.4: each `tool_use` must have a ' +\n      'single result. Found multiple blocks with id: toolu_01Ab',\n  }",
	'HTML entities':
		'messages.4: each &#96;tool&#x5f;use&#96; must&nbsp;have a single result. Found multiple blocks with id:&amp;quot;toolu_01Ab&quot;',
	'Markdown':
		'**messages.4**: each ``tool_use`` must have a single result. Found _multiple_ blocks with id: `toolu_01Ab`',
	'no backticks':
		'messages.4: each tool_use must have a single result. Found multiple blocks with id: toolu_01Ab',
	'smart quotes':
		'messages.4: each ‘tool_use’ must have a single result. Found multiple blocks with id: “toolu_01Ab”',
	'full-width and composed forms':
		'messages.4: each `tool_use` must have a ｓｉｎｇｌｅ result. Found multiple blocks with id: toolu_01Ab',
	'odd blanks':
		'messages.4:\u00a0each `tool_use`\u2003must have\u202fa single result. Found multiple blocks with id: toolu_01Ab',
	'zero-width characters':
		'mess\u200bages.4: each `tool\u200d_use` must have a sin\u00adgle result.\ufeff Found multiple blocks with id: toolu_01Ab',
	'carriage returns':
		'messages.4: each `tool_use` must have a\r\nsingle result. Found multiple\r\nblocks with id: toolu_01Ab\r\n',
	'another case':
		'MESSAGES.4: EACH `TOOL_USE` MUST HAVE A SINGLE RESULT. FOUND MULTIPLE BLOCKS WITH ID: TOOLU_01AB',
	'NULs of a wide encoding': Array.from(
		'messages.4: each `tool_use` must have a single result. Found multiple blocks with id: x',
	).join('\0'),
};

describe('what the matcher undoes', () => {
	for (const [name, pasted] of Object.entries(printed)) {
		test(`${name}: the message is found, and surely`, () => {
			expect(match(index, pasted)[0]).toMatchObject({ id: 'wanted', confidence: 'exact' });
		});
	}

	test('is undone in signatures too', () => {
		const lost = Object.entries(printed).filter(([, text]) => {
			return (
				match(compile([{ id: 'wanted', text }]), printed['as it is'] ?? '')[0]?.id !== 'wanted'
			);
		});
		// These add words of their own, which a signature then asks for.
		expect(lost.map(([name]) => name)).toEqual([]);
	});

	test('a truncated end still leads to the message', () => {
		const pasted = '…messages.4: each `tool_use` must have a single result. Found mult…';
		expect(match(index, pasted)[0]).toMatchObject({
			id: 'wanted',
			why: { complete: false, cutOff: true },
		});
	});

	test('a truncated beginning still leads to the message', () => {
		const pasted = '…must have a single result. Found multiple blocks with id: toolu_01Ab';
		expect(match(index, pasted)[0]?.id).toBe('wanted');
	});
});

describe('undo', () => {
	const cases: Record<string, string> = {
		'plain text stays': 'plain text stays',
		'a   run of\tblanks': 'a run of blanks',
		// The separators of a Windows path are no escapes, whatever letter is behind them.
		'C:\\temp\\new\\x': 'C:\\temp\\new\\x',
		'in c:\\Program Files\\nodejs\\x41': 'in c:\\Program Files\\nodejs\\x41',
		'{"file":"C:\\\\temp\\\\node_modules\\n at x"}': '{"file":"C:\\temp\\node_modules\nat x"}',
		'C:\\Users\\dev: {"error":"a\\nb"}': 'C:\\Users\\dev: {"error":"a\nb"}',
		"C:\\Users\\dev: {'error': 'a\\nb'}": "C:\\Users\\dev: {'error': 'a\nb'}",
		'C:\\Users\\dev\nwas\\nmissing': 'C:\\Users\\dev\nwas\nmissing',
		'note:\\nall of b:\\nthem': 'note:\nall of b:\nthem',
		'tom &amp; jerry': 'tom & jerry',
		'&notanentity; & co': '&notanentity; & co',
		'[5m] is a duration': '[5m] is a duration',
		'caf\u00e9 \ufb01le': 'cafe file',
		'\\u2026 \\u0041': '... A',
	};
	for (const [original, clean] of Object.entries(cases)) {
		test(`${JSON.stringify(original)} becomes ${JSON.stringify(clean)}`, () => {
			expect(undo(original).text).toBe(clean);
		});
	}

	test('knows for every character where it stood', () => {
		const original = 'a\u200b\\"b\\n  &amp;c';
		const { text, at } = undo(original);
		expect([...text].map((character, place) => [character, at[place]])).toEqual([
			['a', 0],
			['"', 3],
			['b', 4],
			['\n', 5],
			['&', 9],
			['c', 14],
		]);
		expect(at[text.length]).toBe(original.length);
	});
});
