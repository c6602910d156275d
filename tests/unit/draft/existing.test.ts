import { describe, expect, test } from 'vitest';
import { withSignature } from '#content/write/add-signature.ts';
import { claimOf } from '#draft/claim.ts';

const entry = `---
title: "A gizmo is gone" # said twice
signatures:
  # the first
  - text: "gizmo <id> vanished while the widget was spinning"
    http_status: 400

  - text: "no gizmo left"   # the last

quick_fix:   "Order one."
---

Body.
`;

describe('withSignature', () => {
	test('adds the last item and changes nothing else', () => {
		expect(withSignature(entry, { text: 'gizmo <id>: "gone"', code: '-7' })).toBe(
			entry.replace(
				'# the last\n',
				'# the last\n  - text: "gizmo <id>: \\"gone\\""\n    code: "-7"\n',
			),
		);
	});

	test.each([
		'no front matter',
		'---\ntitle: "x"\n---\n',
		'---\nsignatures: [{ text: "x" }]\n---\n',
	])('%j has no list to add to', (file) =>
		expect(withSignature(file, { text: 'new' })).toBe(undefined),
	);
});

describe('claimOf', () => {
	const known = {
		products: {},
		entries: {
			'example/gizmo': {
				title: 'A gizmo is gone',
				signatures: [{ text: 'gizmo <id> vanished while the widget was spinning' }],
			},
		},
	};

	test('a wording that is known', () => {
		expect(claimOf('Error: gizmo 12 vanished while the widget was spinning', known)).toEqual({
			id: 'example/gizmo',
			title: 'A gizmo is gone',
			confidence: 'exact',
			why: expect.stringContaining('fixed words'),
			wording: undefined,
		});
	});

	test('most of the words, in a wording of its own', () => {
		expect(claimOf('gizmo 12 disappeared while the widget was spinning', known)).toMatchObject({
			confidence: 'possible',
			wording: 'gizmo <number> disappeared while the widget was spinning',
		});
	});

	test('no entry of one vendor is close to what another printed', () => {
		const products = { 'anthropic-api': { name: 'Anthropic API', vendor: 'Anthropic' } };
		const entries = {
			'anthropic-api/thinking': {
				title: 'The model does not support a parameter',
				signatures: [{ text: '"<parameter>" is not supported for this model' }],
			},
		};
		const claim = (pasted: string) => claimOf(pasted, { products, entries })?.id;
		const words = 'is not supported with this model';
		expect(claim(`'thinking' ${words}`)).toBe('anthropic-api/thinking');
		expect(claim(`'max_tokens' ${words}. Use 'max_completion_tokens' instead.`)).toBe(undefined);
		expect(claim(`openai.BadRequestError: Error code: 400: 'max_tokens' ${words}`)).toBe(undefined);
		// The SDK of one, the model of the other: it may be either.
		expect(claim(`openai.BadRequestError: 'max_tokens' ${words} claude-opus-4-8`)).toBe(
			'anthropic-api/thinking',
		);
	});

	test('an entry of a protocol may be close to what a program of a known vendor printed', () => {
		const entries = {
			'mcp/closed': {
				title: 'The connection was closed',
				signatures: [{ text: 'the connection to the tool server closed before it answered' }],
			},
		};
		const products = {
			'mcp': { name: 'MCP', vendor: 'A foundation' },
			'claude-code': { name: 'Claude Code', vendor: 'Anthropic' },
		};
		const claim = (pasted: string) => claimOf(pasted, { products, entries })?.id;
		const words = 'the connection to the tool server broke before it answered';
		expect(claim(`  ⎿  Error: ${words}`)).toBe('mcp/closed');
		expect(claim(`codex exec: ${words}`)).toBe(undefined);
	});

	test('no claim, no entry', () =>
		expect(claimOf('make: *** [all] Error 2', known)).toBe(undefined));
});
