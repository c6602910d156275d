import { expect, test } from 'vitest';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { compareVersions } from '#text/versions.ts';

/**
 * Who prints a wording, and in which releases, pages say from the recordings. What is written by hand beside it would be
 * narrower or older, so `emitted_by` and `versions` only say what no recording shows: the bounds of a range, the circumstances,
 * and who prints a wording that was not recorded ("Seen by hand in 2.1.332").
 */
const wordings = libraryOf(readContent('content')).entries.flatMap(({ id, data, prints }) =>
	data.signatures.map((one, i) => ({
		...one,
		name: `${id}: ${one.text.slice(0, 80)}`,
		printedBy: prints.printedBy[i] ?? [],
	})),
);

test('no wording that was recorded has an author written by hand: remove `emitted_by`', () => {
	expect(
		wordings.filter((one) => one.printedBy.length > 0 && one.emitted_by !== undefined).map(named),
	).toEqual([]);
});

test('no `versions` name the releases in which a wording was seen: record them instead', () => {
	expect(wordings.filter(({ versions = '' }) => namesReleases(versions)).map(named)).toEqual([]);
});

test('no range of Claude Code is contradicted by a release that printed the wording', () => {
	expect(
		wordings.flatMap(({ name, versions = '', printedBy }) =>
			printedBy
				.filter(isClaudeCode)
				.flatMap((one) =>
					one.versions
						.filter((release) => !isWithin(release, versions))
						.map((release) => `${release} printed what is said to be of "${versions}": ${name}`),
				),
		),
	).toEqual([]);
});

test.each([
	['2.1.88 and later', '2.1.88', true],
	['2.1.88 and later', '2.1.9', false],
	['Before 2.1.88', '2.1.87', true],
	['Before 2.1.88, print mode', '2.1.88', false],
	['Up to 2.1.88', '2.1.88', true],
	['2.0.71 to 2.1.311; then called 5-hour limit', '2.1.312', false],
	['From 2.1.88', '2.1.87', false],
	['Claude Code 2.1.88 and later', '2.1.87', false],
	['The beginning of the line', '1.0.0', true],
])('of "%s" %s is a part: %s', (versions, release, isSo) => {
	expect(isWithin(release, versions)).toBe(isSo);
});

test.each([
	['Seen in 2.1.332', true],
	['Reported with 2.0.14; seen in 2.1.28 to 2.1.332, print', true],
	['2.1.88 and later, seen to 2.1.332', true],
	['Seen with a gateway', false],
	['Reported with 2.0.14', false],
	['Found in 2.1.332', false],
	['Seen by hand in 2.1.332', false],
	['2.1.88 and later', false],
])('"%s" names releases in which it was seen: %s', (versions, isSo) => {
	expect(namesReleases(versions)).toBe(isSo);
});

/** Whose ranges they are: the Agent SDKs count their releases otherwise. */
function isClaudeCode({ tool }: { tool: string }): boolean {
	return tool.startsWith('Claude Code');
}

/** Whether a release is between the bounds with which `versions` begins, if it has any. */
function isWithin(release: string, range: string): boolean {
	const versions = range.replace(/^Claude Code /, '');
	const [, from] =
		/^(?:From |Since )?(\d+\.\d+\.\d+)(?: and later| to |$|,|;)/.exec(versions) ?? [];
	const [, last] = /^(?:Up to |To |\d[\d.]* to )(\d+\.\d+\.\d+)/.exec(versions) ?? [];
	const [, end] = /^Before (\d+\.\d+\.\d+)/.exec(versions) ?? [];
	return (
		(from === undefined || compareVersions(release, from) >= 0) &&
		(last === undefined || compareVersions(release, last) <= 0) &&
		(end === undefined || compareVersions(release, end) < 0)
	);
}

function namesReleases(versions: string): boolean {
	return /\bseen (?:in|to)\b[^;]*\d\.\d/i.test(versions);
}

function named({ name }: { name: string }): string {
	return name;
}
