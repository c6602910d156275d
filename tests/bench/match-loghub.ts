import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, match } from '#matcher/index.ts';
import type { Signature } from '#matcher/index.ts';
import { random } from './match-noise.ts';

// node tests/bench/match-loghub.ts FOLDER [--misses LETTER]
// FOLDER holds *_2k.log and *_2k.log_structured.csv of github.com/logpai/loghub: one page per template, one query per page.
const { positionals, values: options } = parseArgs({
	allowPositionals: true,
	options: { misses: { type: 'string' } },
});
const [folder = '.'] = positionals;

type Template = { readonly id: string; readonly text: string; readonly lines: readonly Line[] };
type Line = { readonly content: string; readonly raw: string };

const templates = readTemplates();
const byTemplate = templates.map(({ id, text }): Signature => ({ id, text }));
const byExample = templates.map(({ id, lines }): Signature => ({ id, text: first(lines).content }));
const sets: readonly (readonly [
	string,
	readonly Signature[],
	(line: Line, number: number) => string,
])[] = [
	['A bare', byTemplate, ({ content }) => content],
	['B with its header', byTemplate, ({ raw }) => raw],
	['C in noise', byTemplate, ({ raw }, number) => inNoise(raw, number)],
	['E from one line', byExample, ({ raw }, number) => inNoise(raw, number)],
	['T cut at 60 %', byTemplate, (line, number) => inNoise(cut(line), number)],
];
for (const [name, signatures, print] of sets) {
	const index = compile(signatures);
	const same = Map.groupBy(templates, ({ text }) => text);
	let [right, three] = [0, 0];
	for (const [number, { id, text, lines }] of templates.entries()) {
		const alike = new Set(same.get(text)?.map((template) => template.id));
		const pasted = print(lines.at(-1) ?? first(lines), number);
		const found = match(index, pasted);
		const rank = found.findIndex((hit) => alike.has(hit.id));
		if (rank === 0) right += 1;
		if (rank >= 0 && rank < 3) three += 1;
		if (rank !== 0 && options.misses === name[0]) {
			const other = templates.find((template) => template.id === found[0]?.id);
			console.log(
				`\n${id} ${rank} ← ${other?.id} ${found[0]?.confidence}\n  ${text}\n  ${signatures[number]?.text}\n  ${other?.text}\n  ${pasted.split('\n')[4]}`,
			);
		}
	}
	const percent = (part: number): string => ((100 * part) / templates.length).toFixed(1);
	console.log(`${name}: ${percent(right)} (${percent(three)}) of ${templates.length}`);
}

function readTemplates(): readonly Template[] {
	const all = new Map<string, { text: string; lines: Line[] }>();
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('_structured.csv'))
		.sort()) {
		const system = file.replace(/_2k.*/, '');
		const raw = readFileSync(join(folder, `${system}_2k.log`), 'utf8').split(/\r?\n/);
		const [head = [], ...rows] = readCsv(readFileSync(join(folder, file), 'utf8'));
		const column = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
		for (const row of rows) {
			const id = `${system}/${column(row, 'EventId')}`;
			const template = all.get(id) ?? { text: column(row, 'EventTemplate'), lines: [] };
			const content = column(row, 'Content');
			template.lines.push({ content, raw: raw[Number(column(row, 'LineId')) - 1] ?? content });
			all.set(id, template);
		}
	}
	return [...all].map(([id, template]) => ({ id, ...template }));
}

function readCsv(text: string): string[][] {
	return text
		.split(/\r?\n/)
		.filter(Boolean)
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
				([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
			),
		);
}

function inNoise(text: string, number: number): string {
	const next = random(number * 31 + 7);
	const frame = (): string =>
		`    at Object.run (/srv/app/dist/chunk-${Math.floor(next() * 99)}.js:${Math.floor(next() * 999)}:17)`;
	return [...Array.from({ length: 4 }, frame), text, ...Array.from({ length: 6 }, frame)].join(
		'\n',
	);
}

/** The line with its message cut. */
function cut({ content, raw }: Line): string {
	const at = raw.lastIndexOf(content);
	const header = at < 0 ? '' : raw.slice(0, at);
	return header + content.slice(0, Math.ceil(content.length * 0.6));
}

function first(lines: readonly Line[]): Line {
	return lines[0] ?? { content: '', raw: '' };
}
