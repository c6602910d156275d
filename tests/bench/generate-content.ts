import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { today } from '#text/today.ts';

/**
 * A content folder in memory with as many valid entries as asked for, all different: path to text. The same number gives
 * the same bytes on the same day: sources that were checked long ago would make four warnings to an entry.
 */
export function generateContent(entries: number): Record<string, string> {
	const random = randomFrom(entries);
	const ids = Array.from({ length: entries }, (_, i) => `product-${i % 10}/error-${i}`);
	const products = ids
		.slice(0, 10)
		.map((_, i) => [`products/product-${i}.yml`, product(i)] as const);
	const files = ids.map((id, i) => [`errors/${id}.mdx`, entry(i, ids, random)] as const);
	return {
		...Object.fromEntries([...products, ...files]),
		'published-ids.txt': `${ids.toSorted().join('\n')}\n`,
	};
}

/** Writes generated content below a folder. */
export function writeContent(folder: string, entries: number): void {
	for (const [path, text] of Object.entries(generateContent(entries))) {
		const file = join(folder, path);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, text);
	}
}

const checked = today();

type Random = (below: number) => number;

/** A small linear congruential generator: the content must not differ between runs. */
function randomFrom(seed: number): Random {
	let state = seed + 1;
	return (below) => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return Math.floor((state / 4_294_967_296) * below);
	};
}

const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo xu za bre cli dro fla'.split(' ');

const word = (random: Random) =>
	Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');

const words = (random: Random, count: number) =>
	Array.from({ length: count }, () => word(random)).join(' ');

const sentence = (random: Random) => `The ${words(random, 10)}.`;

/** YAML with all texts in quotes, as the checks ask for. */
function quotedYaml(data: unknown): string {
	return stringify(data, {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
	});
}

function product(i: number): string {
	return quotedYaml({
		name: `Product ${i}`,
		vendor: 'Vendor',
		summary: `Product ${i} of the benchmark. It prints errors.`,
		version: { text: 'Run the command.', command: 'product --version' },
		checked,
	});
}

function entry(i: number, ids: readonly string[], random: Random): string {
	const text = `${words(random, 5)} <index>: ${words(random, 6)} <detail>`;
	const printed = text.replace('<index>', String(i)).replace('<detail>', 'x1');
	const other = `${words(random, 4)} <name> ${words(random, 4)}`;
	const fence = '```json\n{ "model": "claude", "max_tokens": 1024 }\n```';
	const paragraphs = () =>
		`${sentence(random)} Set \`max_tokens\` as [described](https://example.com/docs). ${sentence(random)}`;
	const data = {
		title: `Error ${i} of the benchmark`,
		summary: sentence(random).slice(0, 190),
		product: `product-${i % 10}`,
		category: 'sdk',
		frequency: 'rare',
		signatures: [{ text, http_status: 400, error_type: 'invalid_request_error' }, { text: other }],
		quick_fix: sentence(random),
		layer: 'client',
		retry: { when: 'never', condition: sentence(random), sources: ['docs'] },
		status: 'active',
		causes: [1, 2, 3, 4].map((n) => ({
			id: `cause-${n}`,
			text: paragraphs(),
			confirm: `${paragraphs()}\n\n${fence}`,
			sources: ['docs', 'thread', 'code', 'log'],
		})),
		fixes: [1, 2, 3, 4].map((n) => ({
			title: `Do the ${word(random)} thing`,
			detail: `${paragraphs()}\n\n${fence}\n\n${paragraphs()} ${paragraphs()}`,
			verify: sentence(random),
			for: [`cause-${n}`],
			confidence: 'documentation',
			sources: ['docs'],
		})),
		checks: [
			{
				platform: 'macOS',
				text: sentence(random),
				command: 'product status',
				expect: sentence(random),
			},
		],
		steps: [1, 2, 3].map(() => `${sentence(random)} ${sentence(random)}`),
		prevention: [sentence(random)],
		sources: ['docs', 'thread', 'code', 'log'].map((id) => ({
			id,
			url: `https://example.com/${id}/${i}`,
			title: `Source ${id}`,
			kind: id === 'docs' ? 'documentation' : 'issue',
			checked,
			establishes: sentence(random),
		})),
		related: [ids[(i + 1) % ids.length]],
		faq: [1, 2].map((n) => ({ question: `Is it my fault ${n}?`, answer: paragraphs() })),
		samples: [
			{ form: 'bare', text: printed },
			{ form: 'bare', text: other.replace('<name>', 'x2') },
			{
				form: 'client',
				text: `API Error: 400 ${printed}\n    at run (file:///srv/app/index.mjs:41:2210)`,
			},
			{
				form: 'json',
				text: JSON.stringify({
					type: 'error',
					error: { type: 'invalid_request_error', message: printed },
				}),
			},
		],
		verified: { on: checked, by: 'documentation' },
	};
	// Two bodies of seven have a note, as in the content.
	const note = i % 7 < 2 ? `\n<Note>\n${paragraphs()}\n</Note>\n` : '';
	const body = ['What this error means', 'Why this happens'].map(
		(heading) => `## ${heading}\n\n${paragraphs()}\n\n${paragraphs()}\n`,
	);
	const front = quotedYaml(data);
	return `---\n${front}---\n\n${body.join('\n')}${note}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [folder, entries = '1000'] = process.argv.slice(2);
	if (folder === undefined) throw new Error('Say where: generate-content.ts FOLDER [ENTRIES]');
	writeContent(folder, Number(entries));
}
