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
	KB722: {
		level: 'warning',
		title: 'Thread dated out of order',
		why: 'A repository numbers its threads as they are opened. A day that does not fit is usually that of a comment.',
		says: (number: string, day: string, other: string, otherDay: string, file: string) => [
			`#${number} is dated ${day}, and #${other} of the same repository ${otherDay} in ${file}.`,
			'Write the day on which the thread was opened; leave `published` out if you cannot see it.',
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
			...[...Map.groupBy(dated(threads), ({ repository }) => repository).values()].flatMap(
				outOfOrder,
			),
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

/** A thread with the day on which it was opened, which is the first that anybody gives. */
interface Dated {
	readonly repository: string;
	readonly number: number;
	readonly day: string;
	readonly file: string;
	readonly place: Place;
}

function dated(threads: readonly (readonly Thread[])[]): Dated[] {
	return threads.flatMap((ones): Dated[] => {
		const [first] = ones
			.flatMap(({ published, ...one }) => (published === undefined ? [] : [{ ...one, published }]))
			.sort((a, b) => (a.published < b.published ? -1 : 1));
		const [, repository, number] = numbered.exec(first?.url.toLowerCase() ?? '') ?? [];
		if (first === undefined || repository === undefined) return [];
		const { published: day, file, at } = first;
		return [{ repository, number: Number(number), day, file, place: at.published }];
	});
}

/** Issues, pull requests and discussions of one repository share their numbers. */
const numbered = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)$/;

/** The threads that are dated later than one with a higher number; a comment is never older than its thread. */
function outOfOrder(threads: readonly Dated[]): Finding[] {
	let earliest: Dated | undefined;
	return threads
		.toSorted((a, b) => b.number - a.number)
		.flatMap((one) => {
			if (earliest === undefined || one.day <= earliest.day) {
				earliest = one;
				return [];
			}
			const { number, day, file } = earliest;
			return [finding('KB722', one.place, `${one.number}`, one.day, `${number}`, day, file)];
		});
}

interface Thread {
	readonly file: string;
	readonly url: string;
	readonly title: string | undefined;
	readonly state: string | undefined;
	readonly published: string | undefined;
	readonly at: Readonly<Record<'kind' | 'title' | 'state' | 'published', Place>>;
}

/** A state that one entry has seen holds for all. */
const isKnown = (value: string | undefined): value is string =>
	value !== undefined && value !== 'unknown';

/** The threads that an entry cites; a comment is a source of its own, with a title of its own. */
function threadsIn(file: ContentFile): Thread[] {
	return select(file.yaml?.data, 'sources[]').flatMap(({ path, value }) => {
		const read = (...field: string[]) => textOf(valueAt(value, field));
		const [url, kind] = [read('url'), read('kind')];
		if (kind !== 'issue' || url === undefined || !threadUrl.test(url)) return [];
		const at = {
			kind: placeOfField(file, [...path, 'kind']),
			title: placeOfField(file, [...path, 'title']),
			state: placeOfField(file, [...path, 'thread', 'state']),
			published: placeOfField(file, [...path, 'published']),
		};
		const title = url.includes('#') ? undefined : read('title');
		const [state, published] = [read('thread', 'state'), read('published')];
		return [{ file: file.file, url, title, state, published, at }];
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
	KB722: [
		{
			mistake: 'the day of a comment',
			files: outOfStep,
			file: entry,
			also: ['KB706'],
			prints:
				'46:16 #7 is dated 2026-01-10, and #8 of the same repository 2026-01-09 in content/errors/example-api/too-many-words.mdx. Write the day on which the thread was opened; leave `published` out if you cannot see it.',
		},
	],
};

/** Two threads of one repository, in two entries; that of the second is a day older than that of the first. */
function outOfStep(textOf: (path: string) => string) {
	const files = twice(textOf, { title: 'Too long', state: 'open' });
	const later = files[other]
		.replace('issues/7', 'issues/8')
		.replace('kind: "issue"', 'kind: "issue"\n    published: "2026-01-09"');
	return { ...files, [other]: later };
}

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
