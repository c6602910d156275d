import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const file = '.claude/agents/code-reviewer.md';
const agent =
	'---\nname: code-reviewer\ndescription: Reviews a change.\ntools: Read\n---\nReview.\n';

/** A session of an agent whose file was deleted since. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		warns: true,
		settled: true,
		prepare: (stage) => projectFile(stage, file, agent),
		before: `claude --agent code-reviewer > /dev/null; rm ${file}; claude --continue`,
		types: (stage) => {
			projectFile(stage, file, agent);
			return 'claude --continue';
		},
		sees: (stage, { asked }) => {
			const { tools = [] } = (asked.at(-1)?.body ?? {}) as { tools?: { name: string }[] };
			const names = tools.map(({ name }) => name);
			stage.promises('the limits of the agent apply', names.join() === 'Read', names);
		},
	}),
];
