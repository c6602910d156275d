import { appendFileSync, readFileSync } from 'node:fs';
import { bundleIn } from '#cli/kb/bundle.ts';
import { answerEvent } from './answer.ts';
import { gitHub } from './github.ts';

const { env } = process;
const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';

/** The action as GitHub runs it: beside it lies what it knows. */
try {
	const event: unknown = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
	const { knowledge } = bundleIn(new URL('./', import.meta.url));
	const github = gitHub(
		env['GITHUB_API_URL'] ?? 'https://api.github.com',
		env['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
		input('token'),
	);
	const settings = { confidence: input('confidence'), label: input('label') };
	const ids = await answerEvent(event, settings, knowledge(), github);
	console.log(ids.length === 0 ? 'Nothing to say.' : `Commented: ${ids.join(', ')}`);
	if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `entries=${ids.join(' ')}\n`);
} catch (error) {
	// A workflow command ends at the end of its line.
	console.log(`::error::${String(error).replaceAll('%', '%25').replaceAll('\n', '%0A')}`);
	process.exitCode = 1;
}
