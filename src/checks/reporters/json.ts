import type { Reporter } from './reporter.ts';

/** For programs: the report as it is, in a stable order. */
export const json: Reporter = {
	name: 'json',
	report({ files, errors, warnings, findings }) {
		return `${JSON.stringify({ version: 1, files, errors, warnings, findings }, undefined, 2)}\n`;
	},
};
