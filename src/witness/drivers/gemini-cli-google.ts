import { secrets, type Driver } from '../driver.ts';
import { geminiCli, geminiSettings, inPrintMode, printedError } from './gemini-cli.ts';
import { eachAlone } from './print.ts';

/**
 * Gemini CLI as it is used with a Google account: its requests go to Gemini Code Assist. Of the request that it prints
 * with an error, the day and the prompt inside it included, nothing is kept.
 */
export const geminiCliGoogle: Driver = {
	...geminiCli,
	name: 'gemini-cli-google',
	modes: ['google'],
	print: eachAlone(
		({ url, asShipped }, scene) =>
			inPrintMode(scene, {
				env: {
					GOOGLE_GENAI_USE_GCA: 'true',
					GOOGLE_CLOUD_ACCESS_TOKEN: secrets.bearer,
					CODE_ASSIST_ENDPOINT: url,
				},
				settings: geminiSettings('oauth-personal', asShipped),
			}),
		(outcome) => printedError(outcome)?.replaceAll(/ \{\n(?:[ \t].*\n|\n)+\}/g, ' { … }'),
	),
};
