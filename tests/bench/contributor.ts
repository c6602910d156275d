import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marker, markerUrl } from '#schema/marker.ts';
import { measured } from './build-measure.ts';

/**
 * The way of a contributor as CONTRIBUTING.md has it, from a clone to a commit, with an error of a product that has no page
 * yet: a script types what a person would. Prints the seconds of each step by the clock and of the processor, and how much
 * is typed.
 *
 * node tests/bench/contributor.ts
 */
const error = `cohere.errors.unprocessable_entity_error.UnprocessableEntityError: headers: {'content-type': 'application/json'}, status_code: 422, body: {'id': '0f3a2b1c-4d5e-4f60-8a7b-9c0d1e2f3a4b', 'message': 'message must be at least 1 token long or tool results must be specified.'}
`;

const product = `name: "Cohere API"
vendor: "Cohere"
summary: "The API of Cohere's Command models. The Python SDK raises a class for each status, with headers and body."
version:
  text: "The command prints the version of the SDK."
  command: "pip show cohere"
checked: "DAY"
`;

/** What is written in the place of each marker, by how the marker's hint begins. */
const answers: Readonly<Record<string, string>> = {
	'the error in plain words':
		'The chat endpoint was called with an empty message and without results of tools, so there is nothing to answer.',
	'the one thing to do first': 'Do not send the request while the message is empty.',
	'whether the same request':
		'The body is refused as it is; it is accepted once the message has a word.',
	'what leads to the error': 'The variable that holds the question is empty or only whitespace.',
	'a check that changes nothing':
		'Print `repr(message)` before the call: it shows an empty string.',
	'the action, as an imperative': 'Ask again until there is a message',
	'exactly what to type':
		'Before the call: `if not message.strip(): raise ValueError(\\"Say something.\\")`',
	'how to see that it worked': 'The call returns an answer.',
	'what it may cost': 'None.',
	'the title of what you read': 'Chat API reference',
	'what it proves here': 'The message is required unless tool results are sent.',
	'what the program was doing':
		'The SDK sent the request, and the API refused its body with a 422 before a model saw it.',
	'the mechanism behind it':
		'A chat turn is either a message or the results of tools. An empty text counts as neither.',
};

const page = 'https://docs.cohere.com/reference/chat';

const source = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'contributor-'));
const clone = join(scratch, 'signpost');
let typed = 0;

const steps: readonly (readonly [what: string, step: () => Promise<void> | void])[] = [
	['git clone', () => run('git', 'clone', '--quiet', source, clone)],
	['npm ci', () => run('npm', 'ci')],
	['the product: its file', () => write('content/products/cohere.yml', dated(product))],
	[
		'npm run new',
		() => {
			write('error.log', error);
			return run('npm', 'run', 'new', '--', '--product', 'cohere', '--yes', 'error.log');
		},
	],
	['the entry: its texts', () => fill(onlyOf('content/errors/cohere/*.mdx'))],
	['npm run check -- --fix', () => run('npm', 'run', 'check', '--', '--fix')],
	[
		'git commit',
		async () => {
			await run('git', 'switch', '--quiet', '--create', 'my-error');
			await run('git', 'add', 'content');
			const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
			await run('git', ...who, 'commit', '--quiet', '--message', 'Add an error');
		},
	],
];

let [clock, processor] = [0, 0];
try {
	for (const [what, step] of steps) {
		const [start, used] = [performance.now(), processor];
		await step();
		const seconds = (performance.now() - start) / 1000;
		clock += seconds;
		console.log(
			`${what.padEnd(24)} ${seconds.toFixed(1)} s, processor ${(processor - used).toFixed(1)} s`,
		);
	}
} finally {
	rmSync(scratch, { recursive: true });
}
console.log(`${'in all'.padEnd(24)} ${clock.toFixed(1)} s, processor ${processor.toFixed(1)} s`);
console.log(`and ${typed} characters to think of and to type`);

async function run(...command: string[]): Promise<void> {
	const { cpu } = await measured(command, existsSync(clone) ? clone : scratch);
	processor += cpu;
}

function write(path: string, text: string): void {
	typed += text.length;
	writeFileSync(join(clone, path), text);
}

function dated(text: string): string {
	return text.replace('DAY', new Date().toISOString().slice(0, 10));
}

function onlyOf(pattern: string): string {
	const [file, ...others] = globSync(pattern, { cwd: clone });
	if (file === undefined || others.length > 0) throw new Error(`Not one file is ${pattern}.`);
	return join(clone, file);
}

/** Writes an answer in the place of each marker of a draft, whether in quotes or not. */
function fill(file: string): void {
	const hints = new RegExp(`${marker} ((?:[^"\\\\\n]|\\\\.)*)`, 'g');
	const text = readFileSync(file, 'utf8').replaceAll(markerUrl, page);
	const filled = text.replaceAll(hints, (all, hint: string) => {
		const answer = Object.entries(answers).find(([begins]) => hint.startsWith(begins))?.[1];
		if (answer === undefined) return all;
		typed += answer.length;
		return answer;
	});
	writeFileSync(file, filled);
}
