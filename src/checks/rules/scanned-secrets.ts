import { lintSource } from '@secretlint/core';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import type { Place } from '#content/read/place.ts';
import { secretsIn } from '#text/secrets.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB805: {
		level: 'error',
		title: 'Secret found by the scanner',
		why: 'A scanner knows the keys of many more makers. A report never repeats the value, because logs are public.',
		says: (kind: string) => [
			`The scanner takes this for a secret: ${kind}.`,
			'Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No file holds a key that only the scanner knows; what the own table knows, the rule for secrets reports. */
export const rule: Rule = {
	codes,
	run: async ({ files }) => {
		const texts = files.filter(({ text }) => text !== '');
		const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, i) =>
			texts.slice(i * batchSize, (i + 1) * batchSize),
		);
		const found = await Promise.all(batches.map(scan));
		const known = new Set(texts.flatMap(linesOfOwn));
		return found
			.flat()
			.filter((one, i, all) => !known.has(lineOf(one)) && firstAtItsLine(one, i, all));
	},
};

/** Half of the scanner's time goes into beginning and ending, so it gets several files as one text. */
const batchSize = 50;

// Without the rule that lets a comment in the file switch the scanner off.
const scanners = recommended
	.filter(({ meta }) => !meta.id.endsWith('filter-comments'))
	.map((rule) => ({ id: rule.meta.id, rule }));

async function scan(files: readonly ContentFile[]): Promise<Finding[]> {
	const { messages } = await lintSource({
		source: { filePath: 'batch', content: joined(files), ext: '.txt', contentType: 'text' },
		options: { config: { rules: scanners }, noPhysicFilePath: true, maskSecrets: true },
	});
	return messages.flatMap(({ range, messageId }) => {
		const kind = messageId.toLowerCase().replaceAll('_', ' ');
		const place = placeIn(files, range[0]);
		return place ? [finding('KB805', place, kind)] : [];
	});
}

const between = '\n\n';

function joined(files: readonly ContentFile[]): string {
	return files.map(({ text }) => text).join(between);
}

function placeIn(files: readonly ContentFile[], offset: number): Place | undefined {
	let rest = offset;
	for (const file of files) {
		if (rest <= file.text.length) return placeAt(file, rest);
		rest -= file.text.length + between.length;
	}
	return undefined;
}

function linesOfOwn(file: ContentFile): string[] {
	return secretsIn(file.text).map(({ index }) => lineOf(placeAt(file, index)));
}

const lineOf = ({ file, position }: Place) =>
	`${file}:${position.kind === 'source' ? position.line : 0}`;

/** Two of the scanner's rules may see the same secret. */
function firstAtItsLine(one: Finding, i: number, all: readonly Finding[]): boolean {
	return all.findIndex((other) => lineOf(other) === lineOf(one)) === i;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB805: [
		{
			mistake: 'the key of a shop',
			from: 'A message calls',
			// In two parts, so that no scanner of repositories takes it for a real one.
			to: `With \`shpat${'_0f1e2d3c4b5a69788796a5b4c3d2e1f0'}\` a message calls`,
			prints:
				'68:7 The scanner takes this for a secret: shopify key. Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		},
	],
};
