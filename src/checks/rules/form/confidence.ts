import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { isRecord, strings, valueAt } from '#content/read/path.ts';
import { quoted } from '#text/words.ts';
import { entry, other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

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
		why: 'Readers try the first fix first. One that rests on one report can be right there, when it ends the trouble sooner; then say so.',
		says: (title: string, later: string, confidence: string) => [
			`${quoted(title, 90)} rests on one report and stands above ${quoted(later, 90)}, which is for the same cause and has the confidence "${confidence}".`,
			'Change their order, or write in `ahead_because` why it comes first.',
		],
	},
	KB718: {
		level: 'error',
		title: 'Label without its source',
		why: 'The label tells readers how well a fix is known; the sources that it cites are all that they can look up.',
		says: (confidence: string, kinds: string) => [
			`The fix has the confidence "${confidence}", but no source that it cites is of the kind ${kinds}.`,
			'Cite such a source, or choose another `confidence`.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A label has a source that carries it, and a fix that one person reported does not come first without a reason. */
export const rule: Rule = { codes, run: ({ entries }) => entries.flatMap(look) };

function look(file: ContentFile): Finding[] {
	const data = file.yaml?.data;
	const fixes = listAt(data, 'fixes');
	const sources = new Map<unknown, Fields>(
		listAt(data, 'sources').map((source) => [source['id'], source]),
	);
	return fixes.flatMap((fix, i) => {
		const place = placeOfField(file, ['fixes', i, 'confidence']);
		const findings: Finding[] = [];
		const cited = strings(fix, 'sources[]')
			.map(({ value }) => sources.get(value))
			.filter((source) => source !== undefined);
		const confidence = String(fix['confidence']);
		if (confidence === 'maintainer' && !cited.some(isComment))
			findings.push(finding('KB712', place));
		const kinds = carriers.get(confidence);
		if (kinds && !cited.some(({ kind }) => kinds.includes(String(kind))))
			findings.push(finding('KB718', place, confidence, oneOf(kinds)));
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

/** The kinds of sources that can carry each label. */
const carriers: ReadonlyMap<string, readonly string[]> = new Map([
	['documentation', ['documentation', 'changelog', 'standard', 'article']],
	['source-code', ['source-code', 'changelog']],
	['confirmed-by-users', ['issue', 'forum', 'article']],
	['reported-once', ['issue', 'forum', 'article']],
]);

const oneOf = (kinds: readonly string[]) => kinds.map((kind) => `"${kind}"`).join(' or ');

const isComment = ({ url }: Fields) => typeof url === 'string' && comment.test(url);

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
	KB718: [
		{
			mistake: 'documented by a report',
			path: other,
			from: '    confidence: "reported-once"',
			to: '    confidence: "documentation"',
			prints:
				'27:17 The fix has the confidence "documentation", but no source that it cites is of the kind "documentation" or "changelog" or "standard" or "article". Cite such a source, or choose another `confidence`.',
		},
		{
			mistake: 'a report by the documentation',
			from: '    confidence: "documentation"',
			to: '    confidence: "confirmed-by-users"',
			prints:
				'38:17 The fix has the confidence "confirmed-by-users", but no source that it cites is of the kind "issue" or "forum" or "article". Cite such a source, or choose another `confidence`.',
		},
	],
	KB713: [
		{
			mistake: 'a report above the documentation',
			also: ['KB718'],
			files: (textOf) => {
				const [before = '', after = ''] = textOf(entry).split('fixes:\n');
				const [fix = ''] = after.split('sources:\n  - id');
				const reported = fix
					.replace('Keep call and result together', 'Send the history again')
					.replace('"documentation"', '"reported-once"');
				return { [entry]: `${before}fixes:\n${reported}${after}` };
			},
			prints:
				'38:17 "Send the history again" rests on one report and stands above "Keep call and result together", which is for the same cause and has the confidence "documentation". Change their order, or write in `ahead_because` why it comes first.',
		},
	],
};
