import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'anthropic/400-previous-message-id';

/** A conversation whose last answer came from another provider, continued at the API. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux', type: 'shell' },
		refused,
		judge: ({ text }) => (/"previous_message_id":"(?!msg_)/.test(text) ? refused : undefined),
		// The field goes to the Claude API only.
		env: { _CLAUDE_CODE_ASSUME_FIRST_PARTY_BASE_URL: '1' },
		before: [
			'claude > first.txt',
			`sed -i -E 's/"id":"msg_[^"]+"/"id":"gen-1700000000-a"/; s/"type":"assistant",/"requestId":"req_1","type":"assistant",/' ~/.claude/projects/*/*.jsonl`,
			'claude --continue',
		].join('\n'),
		sees: (stage, { asked }) => {
			const last = asked.at(-1)?.text ?? '';
			stage.promises('the field is left out', !last.includes('previous_message_id'), last);
			stage.promises(
				'the conversation is still there',
				(last.match(/"role":"assistant"/g) ?? []).length > 0,
				last.slice(-1500),
			);
		},
	}),
];
