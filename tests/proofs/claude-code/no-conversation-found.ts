import { globSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { settledIn } from '#witness/drivers/claude-code-screen.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { openScreen } from '#witness/proofs/kinds/on-screen.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const release = 'claude-code@2.1.190'; // Later ones search the other projects too.

/** A session of another folder. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		clients: [release],
		async play(stage) {
			const api = await stage.api(messagesApi());
			const program = claudeIn(stage.release(release));
			const [project, other] = ['project', 'other'].map((name) => join(stage.home, name));
			mkdirSync(other ?? '');
			const { version } = stage.release(release);
			const settled = settledIn(project ?? '', version) as { projects: Record<string, object> };
			const projects = { ...settled.projects, [other ?? '']: settled.projects[project ?? ''] };
			homeFile(stage, '.claude.json', JSON.stringify({ ...settled, projects }));
			const claude = `claude() { "${program.join('" "')}" "$@"; }`;
			const first = openScreen(stage, ['bash', '-c', `${claude}; cd ../other; claude`], api, {});
			try {
				await first.shows(/^\s*[❯>]/m);
				await first.still();
				await first.says('name a foxglove');
				await first.shows(/Hello there/);
				await first.says('/exit');
				await sleep(2_000); // It saves while it ends.
			} finally {
				first.close();
			}
			const [saved = ''] = globSync('.claude/projects/*other/*.jsonl', { cwd: stage.home });
			const id = basename(saved, '.jsonl');
			const env = { ANTHROPIC_API_KEY: secrets.key, ANTHROPIC_BASE_URL: api.url };
			stage.meets(await stage.run({ run: [...program, '-p', 'go on', '--resume', id], env }));
			const typed = `${claude}; ${stage.code({ type: 'shell' })}; sleep 60`;
			let line = '';
			const picker = openScreen(stage, ['bash', '-c', typed], api, {});
			try {
				await picker.shows(/Resume|No conversations/i);
				await picker.still();
				await picker.press('C-a');
				await picker.shows(/foxglove/);
				await picker.press('Enter');
				await picker.shows(/cd \S+ && claude --resume/);
				[line = ''] = /cd \S+ && claude --resume \S+/.exec(picker.seen()) ?? [];
			} finally {
				picker.close();
			}
			const resumed = openScreen(stage, ['bash', '-c', `${claude}; ${line}`], api, {});
			try {
				await resumed.shows(/name a foxglove[^]*Hello there/);
			} finally {
				resumed.close();
			}
		},
	},
];
