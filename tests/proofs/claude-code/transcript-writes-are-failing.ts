import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A small disk for the transcripts, which a file of somebody else has filled. */
const fullDisk = `disk=$(mktemp -d); mount -t tmpfs -o size=256k tmpfs "$disk"
mkdir -p ~/.claude; ln -s "$disk" ~/.claude/projects
head -c 258048 /dev/zero > "$disk/filler"
`;

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		warns: true,
		before: `${fullDisk}claude`,
		// "Free space on the disk."
		types: (stage) => `${stage.code({ type: 'shell' })}; rm ~/.claude/projects/filler; claude`,
	}),
];
