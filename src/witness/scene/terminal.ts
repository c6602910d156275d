import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A terminal of 110 × 40 that a program draws on, and that can be typed into. */
export interface Terminal {
	/** What stands on it, line by line, without colours. */
	readonly seen: () => string;
	readonly type: (...keys: string[]) => void;
	/** Waits until it shows what is looked for; false when it does not within the time. */
	readonly shows: (sought: RegExp, milliseconds: number) => Promise<boolean>;
	/** Waits until it has stood still for two seconds, and says what it shows then. */
	readonly still: (milliseconds: number) => Promise<string>;
	readonly close: () => void;
}

/** Opens a terminal (by `tmux`) in which the command runs. */
export function openTerminal(
	command: readonly string[],
	{ cwd, env }: { cwd: string; env: Record<string, string> },
): Terminal {
	const name = `witness-${process.pid}-${(opened += 1)}`;
	const tmux = (...args: string[]) =>
		execFileSync('tmux', ['-L', name, '-f', '/dev/null', ...args], {
			cwd,
			env: { ...process.env, ...env },
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	tmux('new-session', '-d', '-x', '110', '-y', '40', ...command);
	const seen = () => {
		try {
			return tmux('capture-pane', '-p');
		} catch {
			return ''; // The program has ended, and the terminal with it.
		}
	};
	return {
		seen,
		type: (...keys) => void tmux('send-keys', ...keys),
		async shows(sought, milliseconds) {
			for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(200)) {
				if (sought.test(seen())) return true;
			}
			return false;
		},
		async still(milliseconds) {
			let last = seen();
			let since = Date.now();
			for (const end = since + milliseconds; Date.now() < end; await sleep(250)) {
				const now = seen();
				if (now !== last) [last, since] = [now, Date.now()];
				else if (Date.now() - since > 2_000) break;
			}
			return last;
		},
		close() {
			try {
				tmux('kill-server');
			} catch {
				// It ended with its program.
			}
		},
	};
}

let opened = 0;
