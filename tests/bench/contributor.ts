import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marker, markerUrl } from '#schema/marker.ts';
import { measured } from './build-measure.ts';
import { answers, error, page, product } from './contributor-texts.ts';

/**
 * The way of a contributor as CONTRIBUTING.md has it, from a clone to a commit, with an error of a product that has no page
 * yet: a script types what a person would. Prints the seconds of each step by the clock and of the processor, and how much
 * is typed.
 *
 * node tests/bench/contributor.ts
 */
const source = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'contributor-'));
const clone = join(scratch, 'signpost');
let typed = 0;

const steps: readonly (readonly [what: string, step: () => Promise<void> | void])[] = [
	['git clone', () => run('git', 'clone', '--quiet', source, clone)],
	['npm ci', () => run('npm', 'ci')],
	['the product: its file', () => write('content/products/cohere.yml', productFile())],
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

function productFile(): string {
	const { name, vendor, summary, version } = product;
	const day = new Date().toISOString().slice(0, 10);
	return `name: "${name}"
vendor: "${vendor}"
summary: "${summary}"
version:
  text: "${version}"
checked: "${day}"
`;
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
		return answer.replaceAll('"', '\\"');
	});
	writeFileSync(file, filled);
}
