import { lintSource } from '@secretlint/core';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import type { Place } from '#content/read/place.ts';
import { secretsIn } from '#text/secrets.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB801: {
		level: 'error',
		title: 'Secret',
		why: 'A key that was published once has to be considered known. A report never repeats the value, because logs are public.',
		says: (kind: string) => [
			`This looks like a secret: ${kind}.`,
			'Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No file holds a key or a token. */
export const rule: Rule = {
	codes,
	run: async ({ files }) => {
		const texts = files.filter(({ text }) => text !== '');
		const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, i) =>
			texts.slice(i * batchSize, (i + 1) * batchSize),
		);
		const found = await Promise.all(batches.map(scan));
		return [...found.flat(), ...texts.flatMap(own)].filter(firstAtItsLine);
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
		return place ? [finding('KB801', place, kind)] : [];
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

function own(file: ContentFile): Finding[] {
	return secretsIn(file.text).map(({ name, index }) =>
		finding('KB801', placeAt(file, index), name),
	);
}

/** Two scanners often see the same secret. */
function firstAtItsLine(one: Finding, i: number, all: readonly Finding[]): boolean {
	const key = ({ file, position }: Finding) =>
		`${file}:${position.kind === 'source' ? position.line : 0}`;
	return all.findIndex((other) => key(other) === key(one)) === i;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB801: [
		{
			mistake: 'a key that a sample brought along',
			from: 'A message calls',
			// In two parts, so that no scanner of repositories takes it for a real one.
			to: `With sk-${'ant-api03-Zm9vYmFyYmF6cXV4Zm9v'} a message calls`,
			prints:
				'68:6 This looks like a secret: Anthropic key or token. Revoke it if it is real, and write an invented one with EXAMPLE in it.',
		},
	],
};
