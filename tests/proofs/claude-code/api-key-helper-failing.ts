import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { homeFile, homeProgram } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A helper that wants a session with its vault, which is a file here. */
const helper = `#!/bin/sh
test -e "$HOME/session" || { echo "no session, run vault login" >&2; exit 3; }
echo ${secrets.key}
`;

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		signIn: {},
		prepare: (stage) => {
			const path = homeProgram(stage, 'get-key.sh', helper);
			homeFile(stage, '.claude/settings.json', JSON.stringify({ apiKeyHelper: path }));
		},
		// "Run the command of the setting yourself", and sign in to the vault.
		types: (stage) => `found=$(${stage.code({ for: 'macOS, Linux' })} 2> /dev/null || true)
helper=$(echo "$found" | sed 's/.*"apiKeyHelper":"\\([^"]*\\)".*/\\1/')
! "$helper" || exit 1
touch ~/session
test "$("$helper" | wc -l)" = 1
claude`,
	}),
];
