import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { select, valueAt } from '#content/read/path.ts';
import type { Place } from '#content/read/place.ts';
import { quoted } from '#text/words.ts';
import { entry, other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { threadUrl } from '../../thread-url.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB720: {
		level: 'error',
		title: 'Thread without its state',
		why: 'A report that was closed as answered weighs more than one that nobody has looked at.',
		says: () => [
			'The source is a thread, and nothing says what became of it.',
			'Add `thread` with its `state`; "unknown" if you could not see it.',
		],
	},
	KB721: {
		level: 'error',
		title: 'One thread, two accounts of it',
		why: 'A thread has one title and one state. One of the two entries took it from memory, or read it earlier.',
		says: (field: string, value: string, file: string, otherwise: string) => [
			`\`${field}\` is ${quoted(value, 180)} here and ${quoted(otherwise, 180)} in ${file}, of the same thread.`,
			'Look at the thread, and say the same in both.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Threads carry their state, and entries that cite one thread say the same of it. */
export const rule: Rule = {
	codes,
	run: ({ entries }) => {
		const cited = entries.flatMap(threadsIn);
		const threads = [...Map.groupBy(cited, ({ url }) => url.toLowerCase()).values()];
		return [
			...cited.flatMap(({ state, at }) => (state === undefined ? [finding('KB720', at.kind)] : [])),
			...threads.flatMap((ones) => [...contradict(ones, 'title'), ...contradict(ones, 'state')]),
		];
	},
};

/** What entries say of a thread otherwise than the first that knows it. */
function contradict(ones: readonly Thread[], field: 'title' | 'state'): Finding[] {
	const first = ones.find((one) => isKnown(one[field]));
	const known = first?.[field];
	if (first === undefined || known === undefined) return [];
	return ones.flatMap((one) => {
		const value = one[field];
		const isSame = value === undefined || value === known || one.file === first.file;
		return isSame ? [] : [finding('KB721', one.at[field], field, value, first.file, known)];
	});
}

interface Thread {
	readonly file: string;
	readonly url: string;
	readonly title: string | undefined;
	readonly state: string | undefined;
	readonly at: Readonly<Record<'kind' | 'title' | 'state', Place>>;
}

/** A state that one entry has seen holds for all. */
const isKnown = (value: string | undefined): value is string =>
	value !== undefined && value !== 'unknown';

/** The threads that an entry cites; a comment is a source of its own, with a title of its own. */
function threadsIn(file: ContentFile): Thread[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		const [url, kind, title, state] = [['url'], ['kind'], ['title'], ['thread', 'state']].map(
			(field) => textOf(valueAt(value, field)),
		);
		if (kind !== 'issue' || url === undefined || !threadUrl.test(url)) return [];
		const at = {
			kind: placeOfField(file, [...path, 'kind']),
			title: placeOfField(file, [...path, 'title']),
			state: placeOfField(file, [...path, 'thread', 'state']),
		};
		return [{ file: file.file, url, title: url.includes('#') ? undefined : title, state, at }];
	});
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB720: [
		{
			mistake: 'a thread of which nothing more is known',
			path: other,
			from: 'url: "https://example.com/threads/7"',
			to: 'url: "https://github.com/example/api/issues/7"',
			prints:
				'34:11 The source is a thread, and nothing says what became of it. Add `thread` with its `state`; "unknown" if you could not see it.',
		},
	],
	KB721: [
		{
			mistake: 'two titles',
			files: (textOf) => twice(textOf, { title: 'Too long', state: 'open' }),
			file: other,
			also: ['KB706'],
			prints:
				'33:12 `title` is "Prompt too long" here and "Too long" in content/errors/example-api/result-is-missing.mdx, of the same thread. Look at the thread, and say the same in both.',
		},
		{
			mistake: 'two states',
			files: (textOf) => twice(textOf, { title: 'Prompt too long', state: 'closed' }),
			file: other,
			also: ['KB706'],
			prints:
				'38:14 `state` is "open" here and "closed" in content/errors/example-api/result-is-missing.mdx, of the same thread. Look at the thread, and say the same in both.',
		},
		{
			mistake: 'a state that only one has seen',
			files: (textOf) => twice(textOf, { title: 'Prompt too long', state: 'closed' }, 'unknown'),
			file: other,
			also: ['KB706'],
			prints:
				'38:14 `state` is "unknown" here and "closed" in content/errors/example-api/result-is-missing.mdx, of the same thread. Look at the thread, and say the same in both.',
		},
	],
};

/** One thread in two entries, of which the first says this. */
function twice(
	textOf: (path: string) => string,
	says: { readonly title: string; readonly state: string },
	otherState = 'open',
) {
	const url = 'url: "https://github.com/example/api/issues/7"';
	const stated = (state: string) => `\n    thread:\n      state: "${state}"`;
	return {
		[other]: textOf(other)
			.replace('url: "https://example.com/threads/7"', url)
			.replace(/(establishes: .*)/, `$1${stated(otherState)}`),
		[entry]: textOf(entry)
			.replace('url: "https://example.com/docs/errors"', url)
			.replace('title: "Errors"', `title: "${says.title}"`)
			.replace('kind: "documentation"', 'kind: "issue"')
			.replace('confidence: "documentation"', 'confidence: "reported-once"')
			.replace(/(establishes: .*)/, `$1${stated(says.state)}`),
	};
}
