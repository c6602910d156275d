import { inlineCode } from '#text/inline-code.ts';
import { match, type MatcherIndex } from '#matcher/index.ts';
import { listed, type Section } from './section.ts';

/** A release of a package with the texts of the errors that it throws. */
export interface ShippedTexts {
	readonly name: string;
	readonly version: string;
	readonly texts: readonly string[];
	/** The release that entries were verified with, when that is another one. */
	readonly before?: { readonly version: string; readonly texts: readonly string[] };
}

/** The texts of errors in shipped code that no entry explains: those that are new first, of the rest some. */
export function shippedSection(
	releases: readonly ShippedTexts[],
	index: MatcherIndex,
	problems: readonly string[] = [],
): Section {
	const paragraphs = releases.map(({ name, version, texts, before }) => {
		const unknown = texts.filter((text) => !isKnown(text, index));
		const old = new Set(before?.texts);
		const fresh = before === undefined ? [] : unknown.filter((text) => !old.has(text));
		const shown = before === undefined ? unknown : fresh;
		const head = `${inlineCode(name)} ${version} throws ${texts.length} texts of its own that have words enough; no entry has ${unknown.length} of them`;
		const news = before === undefined ? '' : `, ${fresh.length} of which ${before.version} lacks`;
		const sample = spread(shown, before === undefined ? 12 : 40);
		return [`${head}${news}.`, listed(sample.map((text) => inlineCode(text, 160)))]
			.filter((part) => part !== '')
			.join('\n\n');
	});
	return {
		title: 'Texts in shipped code that no entry has',
		paragraphs: [
			'What is thrown is not all that is printed, and most of it is seen by nobody: look for what a user can meet.',
			...paragraphs,
		],
		problems,
	};
}

function isKnown(text: string, index: MatcherIndex): boolean {
	const [first] = match(index, text.replaceAll('<*>', 'example'));
	return first !== undefined && first.confidence !== 'possible';
}

/** As many as fit, from the whole of a sorted list. */
function spread(texts: readonly string[], most: number): string[] {
	const step = Math.max(1, texts.length / most);
	return Array.from(
		{ length: Math.min(most, texts.length) },
		(_, i) => texts[Math.floor(i * step)] ?? '',
	);
}
