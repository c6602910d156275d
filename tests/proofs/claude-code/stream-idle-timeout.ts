import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A stream that breaks off once; the next one continues. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { type: 'shell' },
		refused: 'anthropic/sse-reset-after-block',
		judge: ({ text }) =>
			text.includes('"continue"') ? undefined : 'anthropic/sse-reset-after-block',
		sees: (stage, { asked }) => {
			const last = asked.at(-1)?.text ?? '';
			stage.promises('the prompt is still there', last.includes('say hi'), last.slice(-1500));
		},
	}),
];
