import { quickFix } from '#schema/proof.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { resultOf, toolCalls } from '#witness/proofs/kinds/tool-calls.ts';

const writes = toolCalls('Write', { file_path: 'notes.md', content: 'hello' });
const builds = toolCalls('Bash', { command: 'npm run env', description: 'Build' });

const granted = (of: string, judge: Judge, holds: RegExp) =>
	typedIntoShell({
		fix: quickFix,
		takes: { for: of },
		judge,
		env: { ENABLE_TOOL_SEARCH: 'false' },
		meets: resultOf,
		sees: (stage, api) => {
			const result = resultOf(api);
			stage.forgets(result);
			stage.promises('the tool runs', holds.test(result), result);
		},
	});

/** A file and a command, of which no rule says that they may be. */
export const proofs = [
	granted('Files', writes, /created successfully/),
	granted('Edits in the folder', writes, /created successfully/),
	granted('Commands', builds, /npm/),
];
