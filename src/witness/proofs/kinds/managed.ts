import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../stage.ts';
import { homeProgram } from './files.ts';

/** Lets the `claude` of a proof find managed settings on its machine; `$ANTHROPIC_BASE_URL` in them is the address of the API. */
export function manage(stage: Stage, settings: unknown): void {
	const bin = join(stage.home, 'bin');
	renameSync(join(bin, 'claude-itself'), join(bin, 'claude-unmanaged'));
	homeProgram(
		stage,
		'bin/claude-itself',
		`#!/bin/sh
rm -rf ~/etc
cp -r /etc ~/etc 2> ~/errors
mkdir -p ~/etc/claude-code
cat > ~/etc/claude-code/managed-settings.json << managed
${JSON.stringify(settings)}
managed
exec unshare -m sh -c 'mount --bind ~/etc /etc && exec claude-unmanaged "$@"' sh "$@"
`,
	);
}
