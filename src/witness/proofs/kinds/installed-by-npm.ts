import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';

/** An installation by npm that fails, and works after the commands of the fix. */
interface InstalledByNpm {
	readonly fix: string;
	readonly takes: Wanted;
	/** What is typed at first. */
	readonly before: string;
}

/** Proves with the npm of today and its registry that `claude` starts after the commands of a fix. */
export function installedByNpm({ fix, takes, before }: InstalledByNpm): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [],
		outside: true,
		async play(stage) {
			const run = (typed: string) =>
				stage.run({
					run: [
						'bash',
						'-ec',
						`PATH="$HOME/npm/bin:$PATH"; export npm_config_prefix="$HOME/npm"; ${typed}`,
					],
					limit: 300_000,
				});
			stage.works(await run('npm install -g npm@12'));
			const npm = await run('npm --version');
			stage.used['npm'] = npm.stdout.trim();
			stage.meets(await run(before));
			const outcome = await run(`${stage.code(takes)}\nclaude --version`);
			stage.works(outcome);
			const [, version = ''] = /^(\S+) \(Claude Code\)$/m.exec(outcome.stdout) ?? [];
			stage.promises('claude says its version', version !== '', outcome);
			stage.used['@anthropic-ai/claude-code'] = version;
		},
	};
}
