import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import type { Stage } from '#witness/proofs/stage.ts';

const skill = '---\nname: anthropic-skills\ndescription: Deploys the app\n---\nRun the script.\n';

/** A skill of the project whose folder and name are reserved; the notice on the screen is gone after some seconds, the log stays. */
export const proofs = [
	typedIntoShell({
		fix: 'Rename it',
		takes: { type: 'shell' },
		settled: true,
		env: { DEBUG: '1' },
		prepare: (stage) => projectFile(stage, '.claude/skills/anthropic-skills/SKILL.md', skill),
		meets: (_, stage) => refused(newestLog(stage)),
		sees: (stage, { asked }) => {
			const log = refused(newestLog(stage));
			stage.promises('the log refuses no skill', log === '', log);
			const offered = asked.some(({ text }) => text.includes('my-skills'));
			stage.promises('the skill is offered to the model', offered);
		},
	}),
];

const refused = (log: string): string =>
	log
		.split('\n')
		.filter((line) => line.includes('not loading'))
		.join('\n');

function newestLog({ home }: Stage): string {
	const folder = join(home, '.claude/debug');
	const logs = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => join(folder, name))
		.sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs);
	return readFileSync(logs.at(-1) ?? '', 'utf8');
}
