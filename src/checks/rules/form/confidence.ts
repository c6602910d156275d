import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { isRecord, strings, valueAt } from '#content/read/path.ts';
import { quoted } from '#text/words.ts';
import { entry } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type FormRule } from '../../rule.ts';

const codes = {
	KB712: {
		level: 'error',
		title: 'No words of a maintainer',
		why: 'What a maintainer said can be read again only at the address of the very comment; code that was read and requests that were merged are another kind of evidence.',
		says: () => [
			'The fix comes from a maintainer, but no source that it cites is a comment.',
			'Cite the comment by its own URL, which ends in `#issuecomment-…`, `#discussioncomment-…` or `#pullrequestreview-…`; or choose another `confidence`.',
		],
	},
	KB713: {
		level: 'warning',
		title: 'Reported fix first',
		why: 'Readers try the first fix first. That one person reports it can be reason enough, when it ends the trouble sooner; then say so.',
		says: (title: string, later: string, confidence: string) => [
			`${quoted(title, 90)} was reported once and stands above ${quoted(later, 90)}, which is for the same cause and has the confidence "${confidence}".`,
			'Change their order, or write in `ahead_because` why it comes first.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A maintainer's words have an address, and a fix that one person reported does not come first without a reason. */
export const rule: FormRule = { codes, run: ({ entries }) => entries.flatMap(look) };

function look(file: ContentFile): Finding[] {
	const data = file.yaml?.data;
	const fixes = listAt(data, 'fixes');
	const comments = new Set(
		listAt(data, 'sources')
			.filter(({ url }) => typeof url === 'string' && comment.test(url))
			.map(({ id }) => id),
	);
	return fixes.flatMap((fix, i) => {
		const place = placeOfField(file, ['fixes', i, 'confidence']);
		const findings: Finding[] = [];
		if (
			fix['confidence'] === 'maintainer' &&
			!strings(fix, 'sources[]').some(({ value }) => comments.has(value))
		)
			findings.push(finding('KB712', place));
		const better =
			fix['confidence'] === 'reported-once' &&
			fixes.slice(i + 1).find((other) => isBetter(other, fix));
		if (better && fix['ahead_because'] === undefined) {
			const words = [fix['title'], better['title'], better['confidence']].map(String);
			findings.push(finding('KB713', place, words[0] ?? '', words[1] ?? '', words[2] ?? ''));
		}
		return findings;
	});
}

const comment = /#(?:issuecomment|discussioncomment|pullrequestreview)-\d+$|#discussion_r\d+$/;

/** Whether another fix removes one of the same causes and is better known to work. */
function isBetter(other: Fields, fix: Fields): boolean {
	const causes = strings(fix, 'for[]').map(({ value }) => value);
	const isKnown = other['confidence'] === 'documentation' || other['confidence'] === 'maintainer';
	return isKnown && strings(other, 'for[]').some(({ value }) => causes.includes(value));
}

type Fields = Readonly<Record<string, unknown>>;

function listAt(data: unknown, field: string): Fields[] {
	const value = valueAt(data, [field]);
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB712: [
		{
			mistake: 'a maintainer without a comment',
			from: '    confidence: "documentation"',
			to: '    confidence: "maintainer"',
			prints:
				'38:17 The fix comes from a maintainer, but no source that it cites is a comment. Cite the comment by its own URL, which ends in `#issuecomment-…`, `#discussioncomment-…` or `#pullrequestreview-…`; or choose another `confidence`.',
		},
	],
	KB713: [
		{
			mistake: 'a report above the documentation',
			files: (textOf) => {
				const [before = '', after = ''] = textOf(entry).split('fixes:\n');
				const [fix = ''] = after.split('sources:\n  - id');
				const reported = fix
					.replace('Keep call and result together', 'Send the history again')
					.replace('"documentation"', '"reported-once"');
				return { [entry]: `${before}fixes:\n${reported}${after}` };
			},
			prints:
				'38:17 "Send the history again" was reported once and stands above "Keep call and result together", which is for the same cause and has the confidence "documentation". Change their order, or write in `ahead_because` why it comes first.',
		},
	],
};
