import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measured, type Cost } from './build-measure.ts';
import { ours, peers, type Site } from './build-sites.ts';
import { differences, hashesBelow } from './same-bytes.ts';

/**
 * Builds the same generated entries with this project and with others, without caches, and prints what each build cost:
 * the least of some rounds in which all take turns, because a machine that has other work makes a build look dearer.
 *
 * node tests/bench/build.ts [--sizes 100,1000] [--ours 2000] [--rounds 3] [--sites NAME,…] [--scratch DIR]
 * node tests/bench/build.ts --same-bytes [--sizes 100] [--scratch DIR]
 */
const { values: options } = parseArgs({
	options: {
		'sizes': { type: 'string' },
		'ours': { type: 'string', default: '2000' },
		'rounds': { type: 'string', default: '3' },
		'sites': { type: 'string' },
		'scratch': { type: 'string' },
		'same-bytes': { type: 'boolean', default: false },
	},
});
const sizes = (options.sizes ?? (options['same-bytes'] ? '100' : '100,1000'))
	.split(',')
	.map(Number);
const scratch = options.scratch ?? mkdtempSync(join(tmpdir(), 'bench-build-'));

if (options['same-bytes']) await compareBytes();
else await compareSites();
if (options.scratch === undefined) rmSync(scratch, { recursive: true });

/** Two builds of the same input, the second in another folder, must give the same files. */
async function compareBytes(): Promise<void> {
	for (const size of sizes) {
		const results = [];
		for (const name of ['first', 'second']) {
			await build(ours, size, join(scratch, name));
			results.push(hashesBelow(join(scratch, name, ours.out)));
		}
		const [first, second] = results;
		const wrong = first && second ? differences(first, second) : [];
		console.log(`${size} entries: ${first?.size} files, ${wrong.length} differ`);
		for (const path of wrong) console.log(`  ${path}`);
		if (wrong.length > 0) process.exitCode = 1;
	}
}

async function compareSites(): Promise<void> {
	const wanted = options.sites?.split(',');
	const chosen = [ours, ...peers].filter(({ name }) => !wanted || wanted.includes(name));
	const rows = chosen.map((site) => ({ site, costs: new Map<number, Cost>() }));
	for (let round = 1; round <= Number(options.rounds); round += 1) {
		for (const { site, costs } of rows) {
			const more = site === ours && Number(options.ours) > 0 ? [Number(options.ours)] : [];
			for (const size of [...sizes, ...more]) {
				try {
					const cost = await build(site, size, join(scratch, site.name.replaceAll(' ', '-')));
					costs.set(size, least(cost, costs.get(size)));
					console.error(`${round}: ${site.name}, ${size}: ${JSON.stringify(cost)}`);
				} catch (error) {
					const reason = error instanceof Error ? error.message : String(error);
					console.error(`${round}: ${site.name}, ${size}: ${reason}`);
				}
			}
		}
	}
	console.log(table(rows));
}

function least(a: Cost, b: Cost = a): Cost {
	const memory = a.memory && b.memory && Math.min(a.memory, b.memory);
	return { cpu: Math.min(a.cpu, b.cpu), wall: Math.min(a.wall, b.wall), memory };
}

async function build(site: Site, entries: number, folder: string): Promise<Cost> {
	if (site.needs !== undefined && spawnSync(site.needs.program, ['version']).status !== 0) {
		throw new Error(`${site.needs.program} is not on this machine: ${site.needs.install}`);
	}
	site.write(folder, entries);
	const packages = Object.entries(site.packages).map(([name, version]) => `${name}@${version}`);
	if (packages.length > 0 && !existsSync(join(folder, 'node_modules'))) {
		const install = ['install', '--save-exact', '--no-audit', '--no-fund', ...packages];
		execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	}
	for (const cache of site.caches) rmSync(join(folder, cache), { recursive: true, force: true });
	return measured(site.build, folder);
}

/** The costs as a Markdown table, with the ratios to the first row at the largest size that all have. */
function table(rows: readonly { site: Site; costs: ReadonlyMap<number, Cost> }[]): string {
	const largest = Math.max(...sizes);
	const smallest = Math.min(...sizes);
	const base = rows[0]?.costs.get(largest);
	const head = [
		'site',
		...sizes.map((size) => `CPU s, ${size}`),
		'ratio',
		'CPU ms per entry more',
		...sizes.map((size) => `MB, ${size}`),
		'ratio',
	];
	const lines = rows.map(({ site, costs }) => {
		const [least, most] = [costs.get(smallest), costs.get(largest)];
		const slope =
			least && most && largest > smallest
				? (((most.cpu - least.cpu) / (largest - smallest)) * 1000).toFixed(1)
				: '';
		return [
			site.name,
			...sizes.map((size) => costs.get(size)?.cpu.toFixed(1) ?? 'failed'),
			most && base ? (most.cpu / base.cpu).toFixed(2) : '',
			slope,
			...sizes.map((size) => costs.get(size)?.memory?.toFixed(0) ?? ''),
			most?.memory && base?.memory ? (most.memory / base.memory).toFixed(2) : '',
		];
	});
	const extra = [...(rows[0]?.costs ?? [])].filter(([size]) => !sizes.includes(size));
	const [beyond] = extra.map(([size, cost]) => {
		const slope = base ? ((cost.cpu - base.cpu) / (size - largest)) * 1000 : 0;
		return `\n${rows[0]?.site.name} at ${size}: ${cost.cpu.toFixed(1)} CPU s, ${cost.memory?.toFixed(0)} MB; ${slope.toFixed(1)} ms per entry more.`;
	});
	const printed = [head, head.map(() => '---'), ...lines].map(
		(cells) => `| ${cells.join(' | ')} |`,
	);
	return [...printed, ...(beyond ? [beyond] : [])].join('\n');
}
