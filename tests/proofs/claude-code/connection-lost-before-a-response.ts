import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A stream that breaks off after the thinking; the next one is whole. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Scripts' },
		refused: 'anthropic/sse-reset-after-thinking',
		judge: ({ text }) =>
			text.includes('try again"') ? undefined : 'anthropic/sse-reset-after-thinking',
		sees: (stage, { asked }) => {
			const last = asked.at(-1)?.text ?? '';
			stage.promises('the prompt is still there', last.includes('say hi'), last.slice(-1500));
		},
	}),
];
