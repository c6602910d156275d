import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A program to run, with nothing of this machine's settings around it. */
export interface Command {
	readonly run: readonly [string, ...string[]];
	readonly env?: Readonly<Record<string, string>>;
	/** Files below the home folder, by path. */
	readonly files?: Readonly<Record<string, string>>;
	readonly input?: string;
	/** Where it runs; the project folder of the home when absent. */
	readonly cwd?: string;
	/** Milliseconds after which it is killed. */
	readonly limit: number;
}

/** What a program left behind. */
export interface Outcome {
	readonly stdout: string;
	readonly stderr: string;
	/** The exit code; `undefined` when it had to be killed. */
	readonly code: number | undefined;
}

/** A home that has just been made, with the project folder in which clients run. */
export async function withHome<T>(use: (home: string) => Promise<T>): Promise<T> {
	const home = mkdtempSync(join(tmpdir(), 'witness-'));
	mkdirSync(join(home, 'project'));
	try {
		return await use(home);
	} finally {
		// What a client started may still write its last lines.
		rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
}

/** Runs a program in a home of its own until it ends, or kills it with all its children. */
export function outcomeOf(command: Command, home: string): Promise<Outcome> {
	for (const [path, text] of Object.entries(command.files ?? {})) {
		mkdirSync(dirname(join(home, path)), { recursive: true });
		writeFileSync(join(home, path), text);
	}
	const [file, ...args] = command.run;
	const child = spawn(file, args, {
		cwd: command.cwd ?? join(home, 'project'),
		// The whole environment of this process was made for clients; see confined.ts.
		env: { ...process.env, HOME: home, ...command.env },
		detached: true,
	});
	child.stdin.on('error', () => {}); // It may end without reading.
	child.stdin.end(command.input ?? '');
	const stdout = collected(child.stdout);
	const stderr = collected(child.stderr);
	const kill = () => child.pid !== undefined && killGroup(child.pid);
	let late = false;
	const timer = setTimeout(() => {
		late = true;
		kill();
	}, command.limit);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			clearTimeout(timer);
			kill(); // Children that outlive it.
			resolve({ stdout: stdout(), stderr: stderr(), code: late ? undefined : (code ?? undefined) });
		});
	});
}

function collected(stream: NodeJS.ReadableStream): () => string {
	const chunks: Buffer[] = [];
	stream.on('data', (chunk: Buffer) => chunks.push(chunk));
	return () => Buffer.concat(chunks).toString();
}

function killGroup(leader: number): void {
	try {
		process.kill(-leader, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}
