import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** Two backups, of which only the newer is whole, by their days. */
const backups = { '2026-11-25': '{"numStartups":', '2026-11-26': '{"numStartups": 4}' };

/** A file that was cut off while it was written. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		prepare: ({ home }) => {
			writeFileSync(join(home, '.claude.json'), '{"numStartups": 5, "projects": {');
			const folder = join(home, '.claude/backups');
			mkdirSync(folder, { recursive: true });
			for (const [day, text] of Object.entries(backups)) {
				const time = new Date(day);
				const path = join(folder, `.claude.json.backup.${time.getTime()}`);
				writeFileSync(path, text);
				utimesSync(path, time, time);
			}
		},
		afterwards: 'claude',
	}),
];
