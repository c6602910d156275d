import { collections } from '#schema/collections.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { schemaOf } from '#content/read/entries.ts';
import { pathText, type Path } from '#content/read/path.ts';
import { schemaIssuesIn } from '#content/read/schema-issues.ts';
import { descriptionOf, fieldsOf, homesOf, schemaAt } from '#content/read/schema-shape.ts';
import { nearest } from '#text/nearest.ts';
import { codeList } from '#text/words.ts';
import { product } from '../../example.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB301: {
		level: 'error',
		title: 'Unknown field',
		why: 'A field that the schema does not know is not shown anywhere. Usually its name is misspelt, or it is in the wrong place.',
		says: (field: string, owner: string, remedy: string) => [
			`\`${field}\` is not a field of ${owner}.`,
			remedy,
		],
	},
	KB302: {
		level: 'error',
		title: 'Missing field',
		why: 'Every page shows this field, so every file needs it.',
		says: (field: string, description: string) => [
			`\`${field}\` is missing.`,
			`Add it. ${description}`.trim(),
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A file has the fields that the schema asks for and no others. */
export const rule: Rule = {
	codes,
	run: ({ files }) =>
		files.flatMap((file) =>
			schemaIssuesIn(file).flatMap(({ kind, path }) => {
				if (kind === 'missing') {
					const description = descriptionOf(schemaOf(file), path) ?? '';
					return [finding('KB302', placeOfField(file, path), pathText(path), description)];
				}
				if (kind !== 'unknown') return [];
				const field = String(path.at(-1));
				const [owner, remedy] = [ownerOf(file, path), remedyFor(file, path, field)];
				return [finding('KB301', placeOfField(file, path, 'key'), field, owner, remedy)];
			}),
		),
};

function ownerOf(file: ContentFile, path: Path): string {
	if (path.length > 1) return `\`${pathText(path.slice(0, -1))}\``;
	const { name } = collections[file.collection ?? 'errors'];
	return `${/^[aeo]/.test(name) ? 'an' : 'a'} ${name}`;
}

function remedyFor(file: ContentFile, path: Path, field: string): string {
	const schema = schemaOf(file);
	const fields = fieldsOf(schemaAt(schema, path.slice(0, -1)));
	const near = nearest(field, fields);
	if (near !== undefined) return `Did you mean \`${near}\`?`;
	const [home] = homesOf(schema, field);
	if (home === undefined) return `Remove it; the fields here are ${codeList(fields)}.`;
	return home === '' ? 'It belongs at the top level, not indented.' : `It belongs in \`${home}\`.`;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB301: [
		{
			mistake: 'a misspelt field',
			from: 'quick_fix:',
			to: 'quick_fx:',
			prints: '11:1 `quick_fx` is not a field of an entry. Did you mean `quick_fix`?',
			also: ['KB302'],
		},
		{
			mistake: 'a field at the wrong level',
			from: 'layer: "client"',
			to: 'http_status: 400\nlayer: "client"',
			prints: '12:1 `http_status` is not a field of an entry. It belongs in `signatures[]`.',
		},
		{
			mistake: 'a field that does not exist',
			path: product,
			from: 'vendor:',
			to: 'author: "Me"\nvendor:',
			prints:
				'2:1 `author` is not a field of a product. Remove it; the fields here are `name`, `vendor`, `summary`, `version`, `status_page`, `changelog`, `documentation`, `checked`.',
		},
	],
	KB302: [
		{
			mistake: 'a field left out',
			from: 'layer: "client"\n',
			to: '',
			prints: '1:1 `layer` is missing. Add it. Is it me or them: where the error has its cause.',
		},
	],
};
