import type { ContentFile } from '#content/read/content-file.ts';
import { textsAt, type Text } from '#content/read/texts.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB726: {
		level: 'error',
		title: 'Report that no source shows',
		why: 'Readers who doubt that a wording is theirs look the report up, and find it among the sources.',
		says: (what: string, remedy: string) => [
			`\`versions\` says reported ${what}, but no source does.`,
			remedy,
		],
	},
	KB727: {
		level: 'error',
		title: 'Range made of reports',
		why: 'The first and the last report that somebody found are no bounds: the next report is older or newer.',
		says: (range: string) => [
			`\`versions\` says reported with ${range}.`,
			'Name single releases, or bounds that code or a run shows.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** When and with which releases a wording is said to be reported, a source of the entry says. */
export const rule: Rule = {
	codes,
	run: ({ entries }) =>
		entries.flatMap((file) => {
			const known = new Set(shownIn(file));
			return textsAt(file, 'signatures[].versions').flatMap((text) => look(text, known));
		}),
};

function look({ value, place }: Text, known: ReadonlySet<string>): Finding[] {
	const [, reported = ''] = /\breported ([^;]*)/i.exec(value) ?? [];
	const unknown = (all: readonly string[]) => all.filter((one) => !known.has(one));
	return [
		...unknown(timesIn(reported)).map((time) => finding('KB726', place, `in ${time}`, dateIt)),
		...unknown(releasesIn(reported)).map((one) => finding('KB726', place, `with ${one}`, nameIt)),
		...[...reported.matchAll(range)].map(([text]) => finding('KB727', place, text)),
	];
}

const dateIt = 'Cite the report with its `published` date, or leave the time out.';
const nameIt = 'Name the release in the `establishes` of the report, or leave it out.';

/** The months and years in which sources were published ("July 2025", "2025"), and the releases that they name. */
function shownIn(file: ContentFile): string[] {
	const of = (field: string) => textsAt(file, `sources[].${field}`).map(({ value }) => value);
	return [
		...of('published').flatMap((day) => {
			const [year = '', month] = day.split('-');
			return [year, `${months[Number(month) - 1]} ${year}`];
		}),
		...[...of('title'), ...of('establishes')].flatMap(releasesIn),
	];
}

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** "July 2025" and "August 2025" of "July and August 2025"; a year without a month stands for itself. */
function timesIn(reported: string): string[] {
	return [...reported.matchAll(/(.*?)\b(20\d\d)\b/g)].flatMap(([, before = '', year = '']) => {
		const named = before.split(/\W+/).filter((word) => months.includes(word));
		return named.length === 0 ? [year] : named.map((month) => `${month} ${year}`);
	});
}

const release = String.raw`(?<![\w.])\d+\.(?:\d+\.)?(?:\d+|x)(?!\w|\.\w)`;
const range = new RegExp(`${release} to ${release}`, 'g');

function releasesIn(text: string): string[] {
	return [...text.matchAll(new RegExp(release, 'g'))].map(([one]) => one);
}

const signature = '    error_type: "invalid_request_error"';

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB726: [
		{
			mistake: 'a month in which no source was published',
			from: signature,
			to: `${signature}\n    versions: "Reported in July 2025 and January 2026"`,
			prints:
				'11:15 `versions` says reported in July 2025, but no source does. Cite the report with its `published` date, or leave the time out.',
		},
		{
			mistake: 'a release that no source names',
			from: signature,
			to: `${signature}\n    versions: "2.0 and later; reported with 1.4.2"`,
			prints:
				'11:15 `versions` says reported with 1.4.2, but no source does. Name the release in the `establishes` of the report, or leave it out.',
		},
	],
	KB727: [
		{
			mistake: 'bounds that are only reports',
			from: signature,
			to: `${signature}\n    versions: "Reported with 1.4.2 to 1.9"`,
			also: ['KB726'],
			prints:
				'11:15 `versions` says reported with 1.4.2 to 1.9. Name single releases, or bounds that code or a run shows.',
		},
	],
};
