import { inlineCode } from '#text/inline-code.ts';
import { compareVersions } from '#text/versions.ts';
import { count } from '#text/words.ts';
import type { Package } from '#witness/driver.ts';
import { releasesOf, type Listing } from '#witness/versions.ts';
import { listed, type Section } from './section.ts';
import type { Verified } from './verified.ts';

/** The newest release of each package, by `registry name`; what a registry does not say is a problem. */
export function newestReleases(
	packages: readonly Package[],
	listing?: Listing,
): { readonly newest: ReadonlyMap<string, string>; readonly problems: readonly string[] } {
	const newest = new Map<string, string>();
	const problems: string[] = [];
	for (const from of new Map(packages.map((one) => [keyOf(one), one])).values()) {
		try {
			newest.set(keyOf(from), releasesOf(from, listing).at(-1) ?? '');
		} catch (error) {
			problems.push(error instanceof Error ? error.message : String(error));
		}
	}
	return { newest, problems };
}

/** How a package is named among the newest releases. */
export const keyOf = ({ registry, name }: Package): string => `${registry} ${name}`;

/** What is newer than what entries were verified with, and than what clients are recorded with. */
export function releaseSection(
	verified: readonly Verified[],
	recorded: ReadonlyMap<string, string>,
	{ newest, problems }: ReturnType<typeof newestReleases>,
): Section {
	const news = verified.flatMap(({ package: from, entries }) => {
		const now = newest.get(keyOf(from));
		if (now === undefined) return [];
		const older = [...entries].filter(([version]) => compareVersions(version, now) < 0);
		return older.map(([version, ids]) => {
			const names = ids.slice(0, 10).map((id) => inlineCode(id));
			const more = ids.length > names.length ? `, and ${ids.length - names.length} more` : '';
			const behind = `${count(ids.length, 'entry', 'entries')} verified with ${version}`;
			return {
				major: isMajor(version, now),
				line: `${inlineCode(from.name)} ${now}: ${behind}: ${names.join(', ')}${more}`,
			};
		});
	});
	const unrecorded = [...recorded].flatMap(([key, version]) => {
		const now = newest.get(key);
		if (now === undefined || compareVersions(version, now) >= 0) return [];
		const what = `${inlineCode(key)} ${now}: recorded with ${version}`;
		return [isMajor(version, now) ? `**new major** ${what}` : what];
	});
	const lines = (major: boolean) => news.filter((one) => one.major === major);
	const list = (title: string, items: readonly string[]) =>
		items.length === 0 ? [] : [`${title}:\n\n${listed(items)}`];
	const all = [
		...list(
			'New majors',
			lines(true).map(({ line }) => line),
		),
		...list(
			'Newer releases',
			lines(false).map(({ line }) => line),
		),
		...list('Clients with releases that are not recorded', unrecorded),
	];
	const none = `Nothing is newer than what the entries were verified and the clients recorded with (${count(newest.size, 'package')} asked).`;
	return { title: 'Releases', paragraphs: all.length === 0 ? [none] : all, problems };
}

/** Whether a new release may break what held for an older one: another major, or another minor below 1. */
function isMajor(older: string, newer: string): boolean {
	const [from = [], to = []] = [older, newer].map((version) => version.split('.'));
	return from[0] !== to[0] || (to[0] === '0' && from[1] !== to[1]);
}
