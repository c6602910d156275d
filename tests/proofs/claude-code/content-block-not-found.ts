import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const mixedUp = 'anthropic/sse-text-in-thinking-block';
const lost = 'anthropic/sse-start-lost';
const old = '2.1.250';

/** A gateway that mixes up the stream now and then: for the old release always, for the newer one at first. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Terminal' },
		release: `claude-code@${old}`,
		update: 'claude-code',
		refused: mixedUp,
		judge: ({ headers }, earlier) => {
			const isOld = (agent = '') => agent.includes(`/${old}`);
			if (isOld(headers['user-agent'])) return mixedUp;
			const before = earlier.filter((one) => !isOld(one.headers['user-agent'])).length;
			return before === 0 ? mixedUp : undefined;
		},
		afterwards: 'CLAUDE_CODE_MAX_RETRIES=3 claude',
	}),
	typedIntoShell({
		fix: 'Allow requests without a stream',
		takes: { type: 'shell' },
		env: { CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK: '1' },
		refused: lost,
		judge: ({ text }) => (text.includes('"stream":true') ? lost : undefined),
		afterwards: 'claude',
	}),
];
