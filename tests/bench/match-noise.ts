import type { Signature } from '#matcher/index.ts';
import type { Sample } from './match-corpus.ts';

/** A generator that gives the same numbers on every run (xorshift32). */
export function random(seed: number): () => number {
	let state = seed >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state >>>= 0;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
}

/** Every signature with invented values in its holes, printed as some client or terminal would. */
export function printedSamples(signatures: readonly Signature[], seed: number): readonly Sample[] {
	return signatures.map(({ id, text }, number) => {
		const next = random(seed + number * 7);
		const filled = text.replace(/<(\*|[A-Za-z][\w-]*)>/g, () => pick(values, next)(next));
		return { id, text: pick(prints, next)(filled, next), thread: `generated/${number}` };
	});
}

/** The same texts among lines that say nothing. */
export function amongNoise(samples: readonly Sample[], seed: number): readonly Sample[] {
	return samples.map((sample, number) => {
		const next = random(seed + number * 13);
		const lines = (count: number): readonly string[] =>
			Array.from({ length: count }, () => pick(noise, next)(next));
		return { ...sample, text: [...lines(4), sample.text, ...lines(6)].join('\n') };
	});
}

/** The first 60 % of each text. */
export function cutOff(samples: readonly Sample[]): readonly Sample[] {
	return samples.map((sample) => ({
		...sample,
		text: sample.text.slice(0, Math.ceil(sample.text.length * 0.6)),
	}));
}

type Next = () => number;

function pick<Item>(items: readonly Item[], next: Next): Item {
	return items[Math.floor(next() * items.length)] as Item;
}

function integer(next: Next, below: number): number {
	return Math.floor(next() * below);
}

const values: readonly ((next: Next) => string)[] = [
	(next) => String(integer(next, 100_000)),
	(next) => `toolu_${integer(next, 1e9).toString(36)}Qz${integer(next, 1e9).toString(36)}`,
	(next) => `/srv/app${integer(next, 9)}/data/file-${integer(next, 99)}.json`,
	(next) => `https://docs.example.net/page/${integer(next, 999)}`,
	(next) => `zeta-${integer(next, 99)}.example.net`,
	(next) => `0x${integer(next, 1e9).toString(16)}`,
	() => 'alice',
	() => 'omega, kappa',
];

const prints: readonly ((text: string, next: Next) => string)[] = [
	(text) => text,
	(text) => JSON.stringify({ level: 'error', msg: text }),
	(text) => JSON.stringify({ body: JSON.stringify({ message: text }) }),
	(text) => `\u001b[31m✖\u001b[39m ${text}`,
	(text, next) =>
		`2026-03-0${1 + integer(next, 9)}T10:00:11.204Z ERROR [worker-${integer(next, 9)}] ${text}`,
	(text) => text.replaceAll(/(.{78})/g, '$1\n'),
	(text) => text.replaceAll(/(.{50,70}) /g, '$1\n     '),
	(text) => `> ${text.replaceAll('\n', '\n> ')}`,
	(text) => `web-1  | ${text.replaceAll('\n', '\nweb-1  | ')}`,
];

const noise: readonly ((next: Next) => string)[] = [
	(next) =>
		`    at Object.run (/srv/app/dist/chunk-${integer(next, 99)}.js:${integer(next, 999)}:17)`,
	(next) => `  File "/opt/app/worker.py", line ${integer(next, 999)}, in dispatch`,
	(next) => `2026-03-01T10:00:${10 + integer(next, 49)}Z INFO  heartbeat ${integer(next, 999)} ok`,
	(next) => `GET /health 200 ${integer(next, 99)}ms`,
	() => '',
];
