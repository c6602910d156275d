import { lintSource } from '@secretlint/core';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Place } from '#content/read/place.ts';
import type { Rule } from '../rule.ts';
import { secretsIn } from '#text/secrets.ts';

/** No file holds a key or a token. The value itself is never repeated in the finding. */
export const secrets: Rule = async (corpus) => {
	const files = corpus.files.filter(({ text }) => text !== '');
	const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, i) =>
		files.slice(i * batchSize, (i + 1) * batchSize),
	);
	const found = await Promise.all(batches.map(scan));
	return [...found.flat(), ...files.flatMap(own)].filter(firstAtItsLine);
};

/** Half of the scanner's time goes into beginning and ending, so it gets several files as one text. */
const batchSize = 50;

// Without the rule that lets a comment in the file switch the scanner off.
const scanners = recommended
	.filter(({ meta }) => !meta.id.endsWith('filter-comments'))
	.map((rule) => ({ id: rule.meta.id, rule }));

const remedy = 'Revoke it if it is real, and write an invented one with EXAMPLE in it.';

async function scan(files: readonly ContentFile[]): Promise<Finding[]> {
	const { messages } = await lintSource({
		source: { filePath: 'batch', content: joined(files), ext: '.txt', contentType: 'text' },
		options: { config: { rules: scanners }, noPhysicFilePath: true, maskSecrets: true },
	});
	return messages.flatMap(({ range, messageId }) => {
		const kind = messageId.toLowerCase().replaceAll('_', ' ');
		const place = placeIn(files, range[0]);
		return place ? [finding('KB801', place, `This looks like a secret: ${kind}.`, remedy)] : [];
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
		finding('KB801', placeAt(file, index), `This looks like a secret: ${name}.`, remedy),
	);
}

/** Two scanners often see the same secret. */
function firstAtItsLine(one: Finding, i: number, all: readonly Finding[]): boolean {
	const key = ({ file, position }: Finding) =>
		`${file}:${position.kind === 'source' ? position.line : 0}`;
	return all.findIndex((other) => key(other) === key(one)) === i;
}
