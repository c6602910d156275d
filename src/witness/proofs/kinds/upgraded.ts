import { join } from 'node:path';
import type { Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';

/** A program that fails with old packages, and runs once pip has done what the fix says. */
interface Upgraded {
	readonly fix: string;
	readonly takes: Wanted;
	/** What is installed before, as pip takes it: "anthropic==0.39.0". */
	readonly before: readonly string[];
	readonly program: string;
	/** The package whose version says with what the program then ran. */
	readonly package: string;
	readonly judge?: Judge;
}

/** Proves that a command for pip puts in place what a program needs; the program then gets its answer. */
export function upgraded({
	fix,
	takes,
	before,
	program,
	judge = messagesApi(),
	...of
}: Upgraded): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [],
		outside: true,
		async play(stage) {
			const api = await stage.api(judge);
			const bin = join(stage.home, 'venv/bin');
			const env = { ...stage.signIn(api), PATH: `${bin}:${process.env['PATH']}` };
			const typed = (line: string) =>
				stage.run({ run: ['bash', '-ec', line], env, limit: 300_000 });
			const install = before.length === 0 ? '' : `python -m pip install -q "${before.join('" "')}"`;
			stage.works(await typed(`python3 -m venv ../venv\n${install}`));
			const run = () =>
				stage.run({ run: [join(bin, 'python'), 'program.py'], files, env, limit: 120_000 });
			const files = { 'project/program.py': program };
			stage.meets(await run());
			stage.works(await typed(stage.code(takes)));
			stage.works(await run());
			stage.promises('a request is accepted', api.gave.at(-1) === undefined && api.gave.length > 0);
			const { stdout } = await typed(`python -m pip show ${of.package}`);
			stage.used[of.package] = /^Version: (.*)$/m.exec(stdout)?.[1] ?? '';
		},
	};
}
