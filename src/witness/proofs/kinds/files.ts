import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stage } from '../stage.ts';

/** Writes a file of the home of a proof. */
export function homeFile({ home }: Stage, path: string, text: string): void {
	const file = join(home, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** Writes a program into the home of a proof; its path. */
export function homeProgram(stage: Stage, path: string, text: string): string {
	homeFile(stage, path, text);
	const file = join(stage.home, path);
	chmodSync(file, 0o755);
	return file;
}

/** Writes a file of the project in which clients run. */
export function projectFile(stage: Stage, path: string, text: string): void {
	homeFile(stage, join('project', path), text);
}
