import { collections } from '#schema/collections.ts';
import { quoted } from '#text/words.ts';
import { placeOf } from '#content/read/content-file.ts';
import { product } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB101: {
		level: 'error',
		title: 'Unexpected file',
		why: 'Only files of the right kind, in the right folder, become part of the site; any other would be left out silently.',
		says: (path: string) => [
			`Nothing reads ${quoted(path, 120)}.`,
			`Move or rename it; content files are ${homes.join(', ')}.`,
		],
	},
	KB102: {
		level: 'error',
		title: 'Invalid file name',
		why: 'The name of a file is part of the URL of its page, which never changes.',
		says: (name: string) => [
			`${quoted(name, 120)} cannot be part of a URL.`,
			`Rename it to ${quoted(renamed(name), 120)}: use lower-case letters, digits and single hyphens, at most 60 characters.`,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every file under content belongs to a collection and has a name that can be part of a URL. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) => {
			const { kind, path, collection } = file;
			if (kind !== 'file' || companions.test(path)) return [];
			if (collection === undefined) return [finding('KB101', placeOf(file), path)];
			const wrong = path.split('/').find((step) => !goodName.test(step) || step.length > longest);
			return wrong === undefined ? [] : [finding('KB102', placeOf(file), wrong)];
		}),
};

/** Files that may lie beside the collections; answers, what was run with them and what is watched have tests of their own. */
const companions =
	/^(?:answers|recordings|attempts|watched)\/|^(?:README\.md|LICENSE(?:\.md)?|published-ids\.txt)$|(?:^|\/)\.(?:gitkeep|DS_Store)$/;
/** A slug has 60 characters; its extension comes on top. */
const longest = 64;
const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/;

const homes = Object.values(collections).map(({ folder, extension }) => {
	const between = folder === 'errors' || folder === 'proofs' ? '/<product>' : '';
	return `${folder}${between}/<name>${extension}`;
});

function renamed(name: string): string {
	const dot = name.lastIndexOf('.');
	const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	const slug = stem
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return (slug === '' ? 'name' : slug.slice(0, 60).replace(/-$/, '')) + extension.toLowerCase();
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB101: [
		{
			mistake: 'a file that nothing reads',
			files: () => ({ 'notes.txt': 'Notes.\n' }),
			prints:
				'1:1 Nothing reads "notes.txt". Move or rename it; content files are errors/<product>/<name>.mdx, products/<name>.yml, guides/<name>.yml, reference/<name>.yml, codes/<name>.yml, proofs/<product>/<name>.yml.',
		},
		{
			mistake: 'an entry in plain Markdown',
			files: () => ({ 'errors/example-api/x.md': 'Text.\n' }),
			prints:
				'1:1 Nothing reads "errors/example-api/x.md". Move or rename it; content files are errors/<product>/<name>.mdx, products/<name>.yml, guides/<name>.yml, reference/<name>.yml, codes/<name>.yml, proofs/<product>/<name>.yml.',
		},
	],
	KB102: [
		{
			mistake: 'spaces and capitals in a file name',
			files: (textOf) => ({ 'products/My Product.yml': textOf(product) }),
			also: ['KB716'],
			prints:
				'1:1 "My Product.yml" cannot be part of a URL. Rename it to "my-product.yml": use lower-case letters, digits and single hyphens, at most 60 characters.',
		},
	],
};
