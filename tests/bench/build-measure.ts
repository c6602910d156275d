import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with everything that it started. */
export interface Cost {
	/** Seconds of processor time, user and system, of all processes. */
	readonly cpu: number;
	readonly wall: number;
	/** Most memory that all processes held at one moment, in MB; pages that they share count once for each. */
	readonly memory: number | undefined;
}

/** Runs a command to its end and measures it; throws with the end of its output when it fails. */
export async function measured(
	command: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
	const start = performance.now();
	// The shell adds up what it waited for, and what that waited for, and prints it as the last line but one.
	const child = spawn('sh', ['-c', '"$@"; status=$?; times; exit $status', 'sh', ...command], {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: '1', ...env },
		// A session of its own, by which all its processes are found.
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	let times = '';
	child.stdout
		.setEncoding('utf8')
		.on('data', (text: string) => (times = (times + text).slice(-4000)));
	child.stderr
		.setEncoding('utf8')
		.on('data', (text: string) => (output = (output + text).slice(-4000)));
	let memory: number | undefined;
	const seen = new Map<number, number>();
	const sampling = setInterval(() => {
		const processes = processesOf(child.pid ?? 0);
		const now = processes.reduce((sum, { resident }) => sum + resident, 0);
		if (processes.length > 0) memory = Math.max(memory ?? 0, now);
		for (const { id, cpu } of processes) seen.set(id, cpu);
	}, 50);
	const status = await new Promise<number | null>((done) => child.on('close', done));
	clearInterval(sampling);
	const wall = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${times}\n${output}`);
	// Nobody waits for Pagefind's server, so only a look at it shows what it took; a look misses what is over quickly.
	const looked = [...seen.values()].reduce((sum, cpu) => sum + cpu, 0);
	return { cpu: Math.max(processorSeconds(times), looked), wall, memory };
}

/** The seconds in the last line of `times`: user and system time of the children, as `1m2.34s 0m1.20s`. */
export function processorSeconds(times: string): number {
	const last = times.trim().split('\n').at(-1) ?? '';
	const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
	return parts.reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);
}

const pageBytes = 4096;
const ticksPerSecond = 100;

/** The processes of a session: processor seconds so far, and MB in memory. None where the system does not say. */
function processesOf(session: number): { id: number; cpu: number; resident: number }[] {
	return processes().flatMap((name) => {
		const fields = statOf(name);
		if (Number(fields[3]) !== session) return [];
		const cpu = (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
		return [{ id: Number(name), cpu, resident: (Number(fields[21]) * pageBytes) / 1024 / 1024 }];
	});
}

function processes(): string[] {
	try {
		return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold blanks. */
function statOf(name: string): string[] {
	try {
		const text = readFileSync(`/proc/${name}/stat`, 'utf8');
		return text.slice(text.lastIndexOf(')') + 2).split(' ');
	} catch {
		return [];
	}
}
