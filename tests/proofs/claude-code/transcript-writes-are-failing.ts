import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A small disk for the transcripts, which a file of somebody else has filled. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		warns: true,
		prepare: ({ home }) => {
			const disk = mkdtempSync(join(tmpdir(), 'witness-disk-'));
			execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
			mkdirSync(join(home, '.claude'));
			symlinkSync(disk, join(home, '.claude/projects'));
			writeFileSync(join(disk, 'filler'), Buffer.alloc(256 * 1024 - 4096));
		},
		// "Free space on the disk."
		types: (stage) => `${stage.code({ type: 'shell' })}; rm ~/.claude/projects/filler; claude`,
	}),
];
