import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { responseOf } from '#witness/proofs/apis/accepted-others.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** Counts what stands behind the last compaction, and compacts when a request crosses the threshold that it names. */
const judge: Judge = (asked) => {
	const { input, context_management } = asked.body as Sent;
	const last = input.findLastIndex(({ type }) => type === 'compaction');
	const text = JSON.stringify(input.slice(Math.max(last, 0)));
	const verdict = openAiApi()({ ...asked, text });
	const threshold = context_management?.[0]?.compact_threshold ?? Infinity;
	if (verdict !== undefined || text.length / 4 < threshold) return verdict;
	const answer = responseOf('And?', asked.body) as { output: object[] };
	const compacted = { type: 'compaction', id: 'cmp_1', encrypted_content: 'gAAA' };
	return jsonReply({ ...answer, output: [compacted, ...answer.output] });
};

/** A request, as documented. */
interface Sent {
	readonly input: readonly { readonly type?: string }[];
	readonly context_management?: readonly { readonly compact_threshold: number }[];
}

const shared = { fix: quickFix, refused: 'openai/context-length-exceeded', judge };
const indented = (code: string, indent: string) => code.trim().replaceAll(/^/gm, indent);

/** Eight turns of 100,000 tokens each, in a window of 400,000. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: 'history = []',
		fails: `
reply = client.responses.create(model="gpt-5.6-luna", input=history)
history += reply.output`,
		around: (code) => `
for turn in range(8):
    history.append({"role": "user", "content": "word " * 80_000})
${indented(code, '    ')}`,
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: 'const history: OpenAI.Responses.ResponseInput = [];',
		fails: `
const reply = await client.responses.create({ model: 'gpt-5.6-luna', input: history });
history.push(...reply.output);`,
		around: (code) => `
for (let turn = 0; turn < 8; turn++) {
	history.push({ role: 'user', content: 'word '.repeat(80_000) });
	${code}
}`,
	}),
];
