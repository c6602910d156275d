import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';

/** Adds 150 MB to the conversation that is there. */
const grow = `import { appendFileSync, globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
const [path] = globSync(\`\${homedir()}/.claude/projects/*/*.jsonl\`);
const lines = readFileSync(path, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const user = lines.findLast(({ type }) => type === 'user');
const assistant = lines.findLast(({ type }) => type === 'assistant');
let last = assistant.uuid;
for (let turn = 0; turn < 300; turn += 1) {
	const asked = { ...user, uuid: crypto.randomUUID(), parentUuid: last };
	asked.toolUseResult = \`word \${turn} \`.repeat(60_000);
	const told = { ...assistant, uuid: crypto.randomUUID(), parentUuid: asked.uuid };
	appendFileSync(path, \`\${JSON.stringify(asked)}\\n\${JSON.stringify(told)}\\n\`);
	last = told.uuid;
}
`;

const limited = 'export NODE_OPTIONS=--max-old-space-size=100\nclaude --continue';

/** A conversation that does not fit into the heap of the last release under Node. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		release: 'claude-code@2.1.112',
		update: 'claude-code',
		settled: true,
		prepare: (stage) => projectFile(stage, 'grow.mjs', grow),
		before: `claude > hello.txt; node grow.mjs\n${limited}`,
		afterwards: limited,
	}),
];
