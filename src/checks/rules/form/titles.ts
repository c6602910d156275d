import type { ContentFile } from '#content/read/content-file.ts';
import { pathText } from '#content/read/path.ts';
import { textsAt, type Text } from '#content/read/texts.ts';
import { codeList, quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB701: {
		level: 'error',
		title: 'Title not in sentence case',
		why: 'Titles read as sentences: a capital for the first word and for names, and no full stop.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Titles are in sentence case, without a full stop. */
export const rule: Rule = {
	codes,
	run: ({ entries, sound }) => {
		const names = namesIn(sound.products);
		return entries.flatMap((file) =>
			['title', 'fixes[].title'].flatMap((pattern) =>
				textsAt(file, pattern).flatMap((text) => look(text, names)),
			),
		);
	},
};

function look({ value, path, place }: Text, names: ReadonlySet<string>): Finding[] {
	const name = `\`${pathText(path)}\``;
	if (/[^.]\.$/.test(value.trim())) {
		return [finding('KB701', place, `${name} ends with a full stop.`, 'Remove the full stop.')];
	}
	const capitals = capitalised(value, names);
	if (capitals.length === 0) return [];
	const message = `${name} is ${quoted(value, 80)}, which capitalises every word.`;
	const remedy = `Write ${codeList(capitals)} in lower case, except for names.`;
	return [finding('KB701', place, message, remedy)];
}

/** Capitalised words that are not names, if there are so many that it is a habit. */
function capitalised(title: string, names: ReadonlySet<string>): string[] {
	const words = title.match(/(?<![\w/.-])[A-Za-z][a-z]{3,}(?![\w/])/g)?.slice(1) ?? [];
	const common = words.filter((word) => !names.has(word.toLowerCase()));
	const capitals = common.filter((word) => /^[A-Z]/.test(word));
	return capitals.length >= 2 && capitals.length * 2 > common.length ? capitals : [];
}

const known =
	'claude opus sonnet haiku message messages batches bedrock vertex foundry amazon azure google anthropic openai code desktop node python typescript javascript docker windows linux macos ubuntu debian chrome terminal visual studio cursor github copilot model context protocol';

/** Names of our own products, and names that errors speak of. */
function namesIn(products: readonly ContentFile[]): Set<string> {
	const own = products.flatMap((file) =>
		['name', 'vendor'].flatMap((field) => textsAt(file, field).map(({ value }) => value)),
	);
	return new Set(
		[known, ...own]
			.join(' ')
			.toLowerCase()
			.split(/[^a-z]+/),
	);
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB701: [
		{
			mistake: 'a title with capitals',
			from: 'title: "A tool call has no result"',
			to: 'title: "Tool Call Without Matching Result"',
			prints:
				'2:8 `title` is "Tool Call Without Matching Result", which capitalises every word. Write `Call`, `Without`, `Matching`, `Result` in lower case, except for names.',
		},
		{
			mistake: 'a title with a full stop',
			from: 'has no result"',
			to: 'has no result."',
			prints: '2:8 `title` ends with a full stop. Remove the full stop.',
		},
	],
};
