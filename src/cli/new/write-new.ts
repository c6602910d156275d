import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that is not there yet; false when it is. A failure leaves nothing half-written behind. */
export function writeNew(path: string, text: string): boolean {
	mkdirSync(dirname(path), { recursive: true });
	const file = open(path);
	if (file === undefined) return false;
	try {
		writeFileSync(file, text);
	} catch (error) {
		rmSync(path, { force: true });
		throw error;
	} finally {
		closeSync(file);
	}
	return true;
}

function open(path: string): number | undefined {
	try {
		return openSync(path, 'wx');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
		throw error;
	}
}
