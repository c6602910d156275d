import { describe, expect, test } from 'vitest';
import { answer, compile, match } from '#matcher/index.ts';
import { proposeSignature } from '#matcher/tools/propose-signature.ts';

const cases: Record<string, string> = {
	'2026-03-01T10:00:00Z ERROR disk quota of 5000 bytes exceeded on /var/lib/app/data.db':
		'disk quota of <number> bytes exceeded on <path>',
	'{"type":"error","error":{"message":"messages.4.content.1: unexpected block toolu_01AbCdEfGh found"}}':
		'messages.<index>.content.<index_2>: unexpected block <id> found',
	'Traceback (most recent call last):\n  File "/app/x.py", line 3, in y\nShopError: cart "a1b2" is gone, see https://example.org/e/17':
		'ShopError: cart "<text>" is gone, see <url>',
	'starting\nall is well\nwidget frobnication failed after 3 tries':
		'widget frobnication failed after <number> tries',
	'  at failInvalidHandler (x.js:1:2)\n  gizmo lost its amber lever  ':
		'gizmo lost its amber lever',
	'gizmo lost its lever\nkappa lost its lever': 'gizmo lost its lever',
	'the request failed, try again\ngizmo lost': 'gizmo lost',
	'amber bolts carry dusty engines gentle harbours junctions known like mild northern ports quietly\ngizmo failed':
		'gizmo failed',
	'is of an it as gizmo lever\nwidget lever drawer': 'widget lever drawer',
};

describe('proposeSignature', () => {
	for (const [pasted, text] of Object.entries(cases)) {
		test(`${JSON.stringify(pasted.slice(0, 40))} gives ${JSON.stringify(text)}`, () => {
			expect(proposeSignature(pasted)?.text).toBe(text);
		});

		test(`${JSON.stringify(text)} finds the paste it came from`, () => {
			expect(match(compile([{ id: 'new', text }]), pasted)[0]?.id).toBe('new');
		});
	}

	test('has nothing to propose for nothing', () => {
		expect(proposeSignature('')).toBeUndefined();
		expect(proposeSignature('12:00\n\n----')).toBeUndefined();
		expect(proposeSignature('error: not found')).toBeUndefined();
		expect(proposeSignature('gizmo')).toBeUndefined();
	});
});

describe('the words of an answer', () => {
	const index = compile([
		{ id: 'a', text: 'the cart service refused the voucher because of <reason>' },
		{ id: 'b', text: 'the cart service is closed' },
	]);

	test('are the rarest known words of the best line', () => {
		expect(answer(index, 'x\nthe cart service refused the voucher because of age').words).toEqual([
			'because',
			'refused',
			'voucher',
			'cart',
		]);
	});

	test('are those of the message that explains most', () => {
		const both = 'the cart service is closed\nthe cart service refused the voucher because of age';
		expect(answer(index, both).words[0]).toBe('because');
		const broken = 'the cart x refused y voucher z because q\nthe cart service is closed';
		expect(answer(index, broken).words).toEqual(['closed', 'cart', 'service', 'the']);
	});

	test('are those of the whole text, where no message has two of them', () => {
		const single = compile([
			{ id: 'a', text: 'overloaded' },
			{ id: 'b', text: 'of red 429 ok gizmos in <n> amber drawers' },
			{ id: 'c', text: 'gizmos of his' },
			{ id: 'd', text: 'kappa sigma' },
		]);
		expect(answer(single, 'kappa sigma, red').words).toEqual(['kappa', 'sigma']);
		expect(answer(single, 'overloaded 429: ok in red').words).toEqual(['overloaded', 'red']);
		expect(answer(single, 'who overloaded gizmos of his').words).toEqual(['his', 'gizmos']);
	});

	test('are none when no word is known', () => {
		expect(answer(index, 'zzz yyy').words).toEqual([]);
	});
});
