import { globSync } from 'node:fs';
import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const again = 'claude --session-id 11111111-1111-4111-8111-111111111111';
const before = `${again} > first 2>&1\n${again}`;

export const proofs = [
	typedIntoShell({ fix: 'Resume the session', before, sees: answered }),
	typedIntoShell({
		fix: 'Branch off under an id of your own',
		before,
		sees: (stage, api, outcome) => {
			answered(stage, api, outcome);
			const saved = globSync('.claude/projects/*/2222*.jsonl', { cwd: stage.home });
			stage.promises('the new session is saved', saved.length === 1, outcome);
		},
	}),
];
