import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that is not there yet; false when it is. A failure leaves nothing half-written behind. */
export function writeNew(path: string, text: string): boolean {
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		rmSync(path, { force: true });
		throw error;
	}
}
