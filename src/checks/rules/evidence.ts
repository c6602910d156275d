import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { isRecord, strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { codeList } from '#text/words.ts';

/** An entry that no official source stands behind says so. */
export const evidence: Rule = (corpus) =>
	filesOf(corpus, 'errors').flatMap((file) => {
		const data = file.yaml?.data;
		if (!isRecord(data) || data['evidence_note'] !== undefined) return [];
		const kinds = strings(data, 'sources[].kind').map(({ value }) => value);
		const confidences = strings(data, 'fixes[].confidence').map(({ value }) => value);
		const backed = kinds.some((kind) => official.has(kind)) || confidences.includes('maintainer');
		if (kinds.length === 0 || backed) return [];
		const message = `No source of this entry is official (${codeList(official)}), and no fix is from a maintainer.`;
		const remedy = 'Add `evidence_note`: say what is confirmed, what is not, and where you looked.';
		return [finding('KB706', placeOfField(file, ['sources'], 'key'), message, remedy)];
	});

const official: ReadonlySet<string> = new Set([
	'documentation',
	'changelog',
	'source-code',
	'standard',
]);
