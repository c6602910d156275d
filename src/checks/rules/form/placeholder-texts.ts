import { bodySections } from '#content/model/document/body.ts';
import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import { pathText } from '#content/read/path.ts';
import { proseFields } from '#content/read/prose-fields.ts';
import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB715: {
		level: 'error',
		title: 'Placeholder text',
		why: 'Words that stand for a text that is yet to come tell a reader nothing.',
		says: (name: string, text: string) => [
			`${name} says only ${quoted(text)}.`,
			'Write what a reader needs to know there, or remove it if it may be left out.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every text says something. */
export const rule: Rule = {
	codes,
	run: ({ sound }) => {
		const names = Object.keys(sound) as CollectionName[]; // Object.keys forgets the key type.
		return names.flatMap((name) =>
			sound[name].flatMap((file) => [...fields(file, name), ...body(file)]),
		);
	},
};

/** "TBD", "TODO: later", "-", "???", "n/a", "lorem ipsum …" */
const placeholder =
	/^[\s\p{P}\p{S}]*$|^\W*(?:t\.?b\.?[ad]|todo|fixme|wip|n\/?a|idk|dunno|xx+|test|foo|bar|asdf\w*|coming soon|to be (?:done|written|determined))\b.{0,20}$|\blorem ipsum\b/iu;

function fields(file: ContentFile, name: CollectionName): Finding[] {
	return proseFields(name).flatMap(({ pattern }) =>
		textsAt(file, pattern)
			// An empty field is reported as such.
			.filter(({ value }) => value.trim() !== '' && placeholder.test(value))
			.map(({ value, path, place }) => finding('KB715', place, `\`${pathText(path)}\``, value)),
	);
}

/** Fewer words explain nothing. */
const fewest = 3;

function body(file: ContentFile): Finding[] {
	if (file.frontMatter?.kind !== 'found') return [];
	const { body: all, bodyOffset } = file.frontMatter;
	return bodySections(all).flatMap(({ title, blocks }) => {
		const text = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
		const isShort = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < fewest;
		if (text === '' || (!isShort && !placeholder.test(text))) return [];
		const place = placeAt(file, bodyOffset + all.indexOf(text, all.indexOf(title)));
		return [finding('KB715', place, `The text under ${quoted(title)}`, text)];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB715: [
		{
			mistake: 'a fix that is yet to come',
			from: 'quick_fix: "Add a `tool_result` for each call to the next message."',
			to: 'quick_fix: "TBD"',
			prints:
				'11:12 `quick_fix` says only "TBD". Write what a reader needs to know there, or remove it if it may be left out.',
		},
		{
			mistake: 'a dash where a sentence belongs',
			from: 'condition: "The same history fails again until the call is answered."',
			to: 'condition: "-"',
			prints:
				'15:14 `retry.condition` says only "-". Write what a reader needs to know there, or remove it if it may be left out.',
		},
		{
			mistake: 'an explanation of one word',
			from: 'The service keeps no state, so each request must carry every answer that it has asked for.',
			to: 'Idk.',
			prints:
				'73:1 The text under "Why this happens" says only "Idk.". Write what a reader needs to know there, or remove it if it may be left out.',
		},
	],
};
