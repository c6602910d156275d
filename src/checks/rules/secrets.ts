import { lintSource } from '@secretlint/core';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { placeAt, type ContentFile } from '../content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { tokens } from '../tokens.ts';

/** No file holds a key or a token. The value itself is never repeated in the finding. */
export const secrets: Rule = async (corpus) => {
	const found = await Promise.all(
		corpus.files.map(async (file) => [...(await scan(file)), ...own(file)]),
	);
	return found.flat().filter((one, i, all) => firstAtItsLine(one, i, all));
};

// Without the rule that lets a comment in the file switch the scanner off.
const scanners = recommended
	.filter(({ meta }) => !meta.id.endsWith('filter-comments'))
	.map((rule) => ({ id: rule.meta.id, rule }));

const remedy = 'Revoke it if it is real, and write an invented one with EXAMPLE in it.';

async function scan(file: ContentFile): Promise<Finding[]> {
	if (file.text === '') return [];
	const { messages } = await lintSource({
		source: { filePath: file.path, content: file.text, ext: '.txt', contentType: 'text' },
		options: { config: { rules: scanners }, noPhysicFilePath: true, maskSecrets: true },
	});
	return messages.map(({ range, messageId }) => {
		const kind = messageId.toLowerCase().replaceAll('_', ' ');
		return finding('KB801', placeAt(file, range[0]), `This looks like a secret: ${kind}.`, remedy);
	});
}

function own(file: ContentFile): Finding[] {
	return tokens.flatMap(({ name, shape }) =>
		[...file.text.matchAll(shape)].flatMap((match) => {
			if (/EXAMPLE|example|x{4,}|X{4,}|\.{3}|…/.test(match[0])) return [];
			return [
				finding('KB801', placeAt(file, match.index), `This looks like a secret: ${name}.`, remedy),
			];
		}),
	);
}

/** Two scanners often see the same secret. */
function firstAtItsLine(one: Finding, i: number, all: readonly Finding[]): boolean {
	const key = ({ file, position }: Finding) =>
		`${file}:${position.kind === 'source' ? position.line : 0}`;
	return all.findIndex((other) => key(other) === key(one)) === i;
}
