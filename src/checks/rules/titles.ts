import type { Corpus } from '#content/read/corpus.ts';
import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { pathText, strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { codeList, quoted } from '#text/words.ts';

/** Titles are in sentence case: a capital for the first word and for names, and no full stop. */
export const titles: Rule = (corpus) => {
	const names = namesIn(corpus);
	return filesOf(corpus, 'errors').flatMap((file) =>
		['title', 'fixes[].title'].flatMap((pattern) =>
			strings(file.yaml?.data, pattern).flatMap(({ path, value }) => {
				const place = placeOfField(file, path);
				const name = `\`${pathText(path)}\``;
				if (/[^.]\.$/.test(value.trim())) {
					return [
						finding('KB701', place, `${name} ends with a full stop.`, 'Leave the full stop out.'),
					];
				}
				const capitals = capitalised(value, names);
				if (capitals.length === 0) return [];
				const message = `${name} is ${quoted(value, 80)}, where each word has a capital.`;
				const remedy = `Write ${codeList(capitals)} without the capital, unless it is a name.`;
				return [finding('KB701', place, message, remedy)];
			}),
		),
	);
};

/** Capitalised words that are no names, when they are so many that it is a habit. */
function capitalised(title: string, names: ReadonlySet<string>): string[] {
	const words = title.match(/(?<![\w/.-])[A-Za-z][a-z]{3,}(?![\w/])/g)?.slice(1) ?? [];
	const common = words.filter((word) => !names.has(word.toLowerCase()));
	const capitals = common.filter((word) => /^[A-Z]/.test(word));
	return capitals.length >= 2 && capitals.length * 2 > common.length ? capitals : [];
}

const known =
	'claude opus sonnet haiku message messages batches bedrock vertex foundry amazon azure google anthropic openai code desktop node python typescript javascript docker windows linux macos ubuntu debian chrome terminal visual studio cursor github copilot model context protocol';

/** Names of our own products, and names that errors speak of. */
function namesIn(corpus: Corpus): Set<string> {
	const own = filesOf(corpus, 'products').flatMap((file) =>
		['name', 'vendor'].flatMap((field) =>
			strings(file.yaml?.data, field).map(({ value }) => value),
		),
	);
	return new Set(
		[known, ...own]
			.join(' ')
			.toLowerCase()
			.split(/[^a-z]+/),
	);
}
