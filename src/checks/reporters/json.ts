import { helpUrl, type Reporter } from './reporter.ts';

/** For programs: the report as it is, in a stable order, each finding with the address of its code's page. */
export const json: Reporter = {
	name: 'json',
	report({ files, errors, warnings, findings }) {
		const helpful = findings.map((one) => ({ ...one, help: helpUrl(one.code) }));
		const all = { version: 1, files, errors, warnings, findings: helpful };
		return `${JSON.stringify(all, undefined, 2)}\n`;
	},
};
