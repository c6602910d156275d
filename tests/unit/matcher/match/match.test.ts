import { describe, expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';
import { hitsIn } from '#matcher/match/match.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { tableOf } from '#matcher/table/table.ts';
import type { MatcherIndex, Signature } from '#matcher/index.ts';

const signatures: readonly Signature[] = [
	{
		id: 'tool-result',
		text: 'messages.<index>: `tool_use` ids were found without `tool_result` blocks immediately after: <tool_use_ids>. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
		http_status: 400,
	},
	{
		id: 'too-long',
		text: 'prompt is too long: <tokens> tokens > <limit> maximum',
		http_status: 400,
	},
	{ id: 'max-64', text: 'String should have at most <limit> characters' },
	{ id: 'thinking', text: 'messages.<index>: Invalid `signature` in `thinking` block' },
	{
		id: 'thinking-bound',
		text: 'messages.<index>: Invalid `signature` in `thinking` block. The block is bound to a different conversation. Remove the block.',
	},
	{ id: 'connection', text: 'Connection error.' },
	{
		id: 'overloaded',
		text: '529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
		http_status: 529,
		error_type: 'overloaded_error',
	},
	{ id: 'provider', text: 'Provider returned error: <raw>', wrapper: true },
	{ id: 'rate-a', text: 'Rate limited, slow down', http_status: 429 },
	{ id: 'rate-b', text: 'Rate limited, slow down', http_status: 503 },
	{ id: 'html', text: '502 <html>\n<head><title>502 Bad Gateway</title></head>' },
	{ id: 'generic', text: 'cannot convert Vec<T> into HashMap<K, V> here' },
	{
		id: 'clone',
		text: 'Failed to clone repository: Cloning into <path>\nPermission denied (publickey).',
	},
];
const index = JSON.parse(JSON.stringify(compile(signatures))) as MatcherIndex;
const firstOf = (pasted: string) => match(index, pasted)[0];

describe('match', () => {
	test('returns what stood in the holes', () => {
		expect(firstOf('prompt is too long: 200001 tokens > 200000 maximum')).toMatchObject({
			id: 'too-long',
			confidence: 'exact',
			values: { tokens: '200001', limit: '200000' },
			matched: ['prompt', 'is', 'too', 'long', 'tokens', 'maximum'],
			why: { matchedWords: 6, fixedWords: 6, complete: true, unbroken: true, lines: 1 },
		});
	});

	test('returns a list that stretches over wraps', () => {
		const pasted = `API Error: 400 {"message":"messages.22: \`tool_use\` ids were found without \`tool_result\`
     blocks immediately after: toolu_01HqfL,
     toolu_01SJzD. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next
     message."}`;
		expect(firstOf(pasted)).toMatchObject({
			id: 'tool-result',
			confidence: 'exact',
			values: { index: '22', tool_use_ids: 'toolu_01HqfL, toolu_01SJzD' },
			why: { agrees: [{ name: 'status', expected: '400', found: '400' }] },
		});
	});

	test('marks the words in the text as it was pasted', () => {
		const pasted = 'x\u200b {\\"m\\":\\"prompt\u00a0is too\\n   long: 5 tokens > 4 maximum\\"}';
		const spans = firstOf(pasted)?.spans ?? [];
		expect(spans.map(({ start, end }) => pasted.slice(start, end))).toEqual([
			'prompt\u00a0is too\\n   long',
			'tokens',
			'maximum',
		]);
	});

	test('does not claim a message of which a telling word differs', () => {
		expect(firstOf('image is too long: 200001 tokens > 200000 maximum')?.confidence).toBe(
			'possible',
		);
	});

	test('does not stretch a hole into the next record', () => {
		const pasted = 'prompt is too long: 12\n2026-01-01 10:00:00 INFO tokens > 3 maximum';
		expect(firstOf(pasted)?.confidence).not.toBe('exact');
	});

	test('prefers the longer of two signatures when all of it is there, the shorter when not', () => {
		const short = 'messages.1: Invalid `signature` in `thinking` block';
		expect(firstOf(short)?.id).toBe('thinking');
		const long = `${short}. The block is bound to a different conversation. Remove the block.`;
		expect(firstOf(long)?.id).toBe('thinking-bound');
	});

	test('claims a short generic message only where it stands alone', () => {
		expect(firstOf('anthropic.APIConnectionError: Connection error.')?.confidence).not.toBe(
			'possible',
		);
		expect(
			firstOf('we had a connection error budget meeting yesterday')?.confidence ?? 'possible',
		).toBe('possible');
	});

	test('claims a message of one word only when status or type agrees', () => {
		expect(firstOf('Error: Overloaded')?.confidence ?? 'possible').toBe('possible');
		const pasted = '{"error":{"type":"overloaded_error","message":"Overloaded"}}';
		expect(firstOf(pasted)).toMatchObject({ id: 'overloaded', confidence: 'exact' });
	});

	test('finds each of several errors, the cause before what reports it', () => {
		const pasted =
			'Provider returned error: {"message":"prompt is too long: 5 tokens > 4 maximum"}\nString should have at most 64 characters';
		expect(match(index, pasted).map(({ id }) => id)).toEqual(['too-long', 'max-64', 'provider']);
	});

	test('tells the same message apart by its status', () => {
		expect(firstOf('HTTP 429: Rate limited, slow down')?.id).toBe('rate-a');
		expect(firstOf('HTTP 503: Rate limited, slow down')?.id).toBe('rate-b');
	});

	test('takes markup and type arguments for text, not for holes', () => {
		expect(firstOf('502 <html><head><title>502 Bad Gateway</title></head>')).toMatchObject({
			id: 'html',
		});
		expect(firstOf('cannot convert Vec<u8> into HashMap<K, V> here')?.id).toBe('generic');
	});

	test('matches a signature of several lines', () => {
		const pasted =
			"Failed to clone repository: Cloning into '/tmp/x'...\ngit@example.org: Permission denied (publickey).\nfatal: no";
		expect(firstOf(pasted)?.id).toBe('clone');
	});

	test('finds the one complete message behind hundreds of lines that begin like it', () => {
		const lines = Array.from(
			{ length: 400 },
			(_, n) => `messages.${n}: tool_use blocks were found, prompt is long`,
		);
		const pasted = [...lines, 'prompt is too long: 5 tokens > 4 maximum', ...lines].join('\n');
		expect(firstOf(pasted)).toMatchObject({ id: 'too-long', confidence: 'exact' });
	});

	test('says nothing about a text that is in no signature', () => {
		expect(match(index, 'fatal: not a git repository')).toEqual([]);
		expect(match(index, '')).toEqual([]);
	});

	test('claims no short message where a longer one explains the same words and more', () => {
		const short = 'The red gizmo has no lever left.';
		const long = `${short} Reset the blue drawer of its warehouse.`;
		const nested = compile([
			{ id: 'short', text: short },
			{ id: 'long', text: long },
		]);
		const claims = (pasted: string) =>
			match(nested, pasted).map(({ id, confidence }) => `${id} ${confidence}`);
		expect(claims(long)).toEqual(['long exact', 'short possible']);
		expect(claims(short)[0]).toBe('short exact');
		expect(claims(`${short}\n\n${long}`)).toEqual(['long exact', 'short exact']);
	});

	test('puts a part of a message of another status behind a part of one of this status', () => {
		const frame = 'This is a drawer-side issue, usually brief — pull again. If it stays, see';
		const framed = compile([
			{ id: 'bad-502', text: `Gizmo Error: 502 Rusty hinge. ${frame} <place>`, http_status: 502 },
			{ id: 'jam-529', text: `Gizmo Error: 529 Jammed. ${frame} your shelf`, http_status: 529 },
		]);
		const order = (pasted: string) => match(framed, pasted).map(({ id }) => id);
		expect(order(`Gizmo Error: 502 status code (no body). ${frame} your shelf`)).toEqual([
			'bad-502',
			'jam-529',
		]);
		expect(order(`Gizmo Error: 529 status code (no body). ${frame} your shelf`)[0]).toBe('jam-529');
	});

	test('takes three words for something close only when they are a third of the message', () => {
		const text =
			'amber bolts carry dusty engines for gentle harbours in junctions known like mild northern ports';
		const one = compile([{ id: 'a', text }]);
		expect(match(one, 'bolts x carry y dusty z engines q gentle w harbours')).toHaveLength(1);
		expect(match(one, 'bolts x carry y dusty z')).toEqual([]);
	});

	test.each([
		['the words of a path', 'red gizmo', '/srv/red/gizmo/x.log', false],
		['one telling word', 'overloaded', 'who overloaded it', true],
		['one common word that stands alone', 'failed', 'failed', true],
		['one common word among others', 'failed', 'it failed again', false],
		['a begun word', 'gizmo jammed', 'the giz', true],
		['a path that breaks off', 'gizmo jammed', '/srv/var/gizmo', false],
		[
			'three telling words',
			'red gizmo has no lever left in its blue drawer',
			'red x gizmo y lever z',
			true,
		],
		['two telling words', 'red gizmo has no lever left in its blue drawer', 'red x gizmo y', false],
		[
			'two of them, and a path',
			'red gizmo has no lever left in its blue drawer',
			'/srv/red/gizmo y lever z',
			false,
		],
	])('takes %s for something close or not: "%s" in "%s"', (_, text, pasted, isClose) => {
		expect(match(compile([{ id: 'a', text }]), pasted)).toHaveLength(isClose ? 1 : 0);
	});

	test('takes a whole message of two words that all others have for something close', () => {
		const others = Array.from({ length: 80 }, (_, n) => `try again kappa${'x'.repeat(n)}`);
		const table = compile([...others, 'try again'].map((text) => ({ id: text, text })));
		expect(match(table, 'you may try again later').map(({ id }) => id)).toEqual(['try again']);
	});

	test('lets the longest message speak for a stretch, save of the same entry', () => {
		const claims = (texts: Record<string, string>, pasted: string) => {
			const all = Object.entries(texts).map(([key, text]) => ({ id: key.slice(0, 1), text }));
			const table = tableOf(compile(all));
			return hitsIn(table, readPaste(table, pasted))
				.map(({ row, confidence }) => `${row.id}${row.number} ${confidence}`)
				.sort();
		};
		const short = 'the red gizmo has no lever';
		const long = `${short} left in its blue drawer`;
		expect(claims({ a: short, b: long }, long)).toEqual(['a0 possible', 'b1 exact']);
		expect(claims({ a0: short, a1: long }, long)).toEqual(['a0 exact', 'a1 exact']);
		const later = 'blue drawer fell down';
		expect(claims({ a: long, b: later }, `${long} fell down`)).toEqual(['a0 exact', 'b1 possible']);
	});

	test('says what is there of a message, and what is not', () => {
		const [found] = match(
			compile([{ id: 'a', text: 'the red gizmo took 15 ms to find no lever' }]),
			'x\nthe red gizmo took 7 ms\nto lose no lever',
		);
		expect(found).toMatchObject({
			matched: 'the red gizmo took ms to no lever'.split(' '),
			fixed: 'the red gizmo took ms to find no lever'.split(' '),
			why: { matchedWords: 8, fixedWords: 9, lines: 2, missing: ['find'] },
		});
	});

	test('marks words near each other as one', () => {
		const marked = (pasted: string) =>
			firstOf(pasted)?.spans.map(({ start, end }) => pasted.slice(start, end));
		expect(marked('x Connection - error.')).toEqual(['Connection - error']);
		expect(marked('x Connection -- error.')).toEqual(['Connection', 'error']);
		expect(marked('x Connection 𝐞𝐫𝐫𝐨𝐫.')).toEqual(['Connection 𝐞𝐫𝐫𝐨𝐫']);
	});

	test('returns no more than asked for, and each id once', () => {
		const pasted = signatures.map(({ text }) => text.replaceAll(/<\w+>/g, '7')).join('\n');
		const ids = match(index, pasted, { limit: 3 }).map(({ id }) => id);
		expect(new Set(ids).size).toBe(3);
	});

	test('works with an empty table and with signatures that hold no word', () => {
		expect(match(compile([]), 'anything')).toEqual([]);
		expect(
			match(
				compile([
					{ id: 'a', text: '<*>' },
					{ id: 'b', text: '' },
				]),
				'anything at all',
			),
		).toEqual([]);
	});
});
