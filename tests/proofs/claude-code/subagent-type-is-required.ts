import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const name = 'CLAUDE_AGENT_SDK_DISABLE_BUILTIN_AGENTS';
const reviewer = '---\nname: reviewer\ndescription: Reviews a change.\n---\nReview the change.\n';

/** Built-in agents are switched off by a variable. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		env: { [name]: '1' },
		files: { '.claude/agents/reviewer.md': reviewer },
		calls: [{ name: 'Agent', input: { description: 'Look', prompt: 'Look around.' } }],
		types: () => `unset ${name}; claude`,
	}),
];
