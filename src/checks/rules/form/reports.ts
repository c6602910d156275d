import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { select, valueAt } from '#content/read/path.ts';
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
		entries.flatMap((file) =>
			select(file.yaml?.data, 'signatures[].versions').flatMap(({ path, value }) => {
				const place = placeOfField(file, path);
				const [, reported = ''] = /\breported ([^;]*)/i.exec(String(value)) ?? [];
				return [
					...monthsIn(reported)
						.filter(({ month }) => !publishedIn(file, month))
						.map(({ text }) =>
							finding(
								'KB726',
								place,
								`in ${text}`,
								'Cite the report with its `published` date, or leave the time out.',
							),
						),
					...releasesIn(reported)
						.filter((release) => !isNamed(file, release))
						.map((release) =>
							finding(
								'KB726',
								place,
								`with ${release}`,
								'Name the release in the `establishes` of the report, or leave it out.',
							),
						),
					...[...reported.matchAll(range)].map(([text]) => finding('KB727', place, text)),
				];
			}),
		),
};

const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** A month with the next year behind it ("July and August 2025"), or a year alone. */
const time = new RegExp(
	`\\b(${months.join('|')})\\b(?=.*?(20\\d\\d))|(?<!(?:${months.join('|')}) )\\b(20\\d\\d)\\b`,
	'g',
);

/** The months and years, as `published` begins with them: "2026-01", "2025". */
function monthsIn(reported: string): { readonly text: string; readonly month: string }[] {
	return [...reported.matchAll(time)].map(([text, name, yearBehind, yearAlone]) => {
		if (name === undefined) return { text, month: yearAlone ?? '' };
		const year = yearBehind ?? '';
		return {
			text: `${name} ${year}`,
			month: `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}`,
		};
	});
}

const release = String.raw`\d+\.(?:\d+\.)?(?:\d+|x)`;
const range = new RegExp(`\\b${release} to ${release}\\b`, 'g');

function releasesIn(reported: string): string[] {
	return [...reported.matchAll(new RegExp(`\\b${release}\\b`, 'g'))].map(([text]) => text);
}

function publishedIn(file: ContentFile, month: string): boolean {
	return select(file.yaml?.data, 'sources[].published').some(({ value }) =>
		String(value).startsWith(month),
	);
}

function isNamed(file: ContentFile, version: string): boolean {
	return select(file.yaml?.data, 'sources[]').some(({ value }) =>
		['title', 'establishes'].some((field) =>
			String(valueAt(value, [field]))
				.split(/[^\w.]+|\.(?!\w)/)
				.includes(version),
		),
	);
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
