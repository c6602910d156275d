import { describe, expect, it } from 'vitest';
import { compile, match } from '../../../src/matcher/index.ts';

const signatures = [
	{
		id: 'tool-result',
		text: 'messages.<index>: `tool_use` ids were found without `tool_result` blocks immediately after: <tool_use_ids>. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
	},
	{ id: 'too-long', text: 'prompt is too long: <tokens> tokens > <limit> maximum' },
];
const index = JSON.parse(JSON.stringify(compile(signatures)));

describe('match', () => {
	it('finds a signature in its bare form and says what stood in its holes', () => {
		const [first] = match(index, 'prompt is too long: 200001 tokens > 200000 maximum');
		expect(first).toMatchObject({
			id: 'too-long',
			confidence: 'exact',
			values: { tokens: '200001' },
		});
	});

	it('finds it inside JSON, escaped twice, wrapped in the middle of a word', () => {
		const pasted = String.raw`API Error: {\\\"message\\\":\\\"messages.22: \`tool_use\` ids were found
     without \`tool_result\` blocks imme
     diately after: toolu_01. Each \`tool_use\` block must have a
     corresponding \`tool_result\` block in the next message.\\\"}`;
		expect(match(index, pasted)[0]).toMatchObject({ id: 'tool-result', confidence: 'exact' });
	});

	it('has nothing to say about a text that is in no signature', () => {
		expect(match(index, 'fatal: not a git repository')).toEqual([]);
		expect(match(index, '')).toEqual([]);
	});
});
