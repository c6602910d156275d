import { contentFile, type ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import type { Finding } from '#checks/finding.ts';
import { contextOf } from '#checks/context.ts';
import { formRules } from '#checks/form-rules.ts';
import type { Path } from '#content/read/path.ts';
import { reportOf } from '#checks/report.ts';
import { readYaml } from '#content/read/yaml.ts';
import { pathAtOffset } from '#content/read/yaml-walk.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { bodyHeadings } from '#schema/body.ts';
import type { productFileOf } from './new-product.ts';

/** A finding with the field of the form that it is about. */
export interface Problem extends Finding {
	/** The way to the field; `body` and a number for the texts of the body. */
	readonly path: Path;
}

/** What the checks say to the text of one entry among all that exist, and to that of its product when this is new. */
export async function problemsOf(
	id: string,
	text: string,
	known: Catalogue,
	product?: ReturnType<typeof productFileOf>,
): Promise<Problem[]> {
	const file = written(`errors/${id}.mdx`, text);
	const beside = product && written(product.path, product.text);
	const files = [...existing(known), ...(beside ? [beside] : []), file];
	const corpus: Corpus = { root: 'content', files };
	const { findings } = await reportOf(formRules, contextOf(corpus));
	return findings.flatMap((one) => {
		if (one.file === file.file) return [{ ...one, path: fieldAt(file, one) }];
		if (beside === undefined || one.file !== beside.file) return [];
		// The form has one field for each; what is wrong with the name of the file stands at its part of the address.
		const [field = 'slug'] = fieldAt(beside, one);
		return [{ ...one, path: ['new-product', field] }];
	});
}

const written = (path: string, text: string) =>
	contentFile('content', path, 'file', new TextEncoder().encode(text));

/** The files that exist, with just what the rules compare with; made once. */
function existing(known: Catalogue): readonly ContentFile[] {
	const before = made.get(known);
	if (before !== undefined) return before;
	const stubs = [
		...Object.entries(known.products).map(([id, data]) => stub('products', `${id}.yml`, id, data)),
		...Object.entries(known.entries).map(([id, data]) => stub('errors', `${id}.mdx`, id, data)),
	];
	made.set(known, stubs);
	return stubs;
}

const made = new WeakMap<Catalogue, readonly ContentFile[]>();

/** A file that was checked when it was published: its data without its text. */
function stub(
	collection: 'errors' | 'products',
	name: string,
	id: string,
	data: object,
): ContentFile {
	const empty = contentFile('content', `${collection}/${name}`, 'file');
	const yaml = { ...readYaml('{}', 0, false), data };
	return { ...empty, id, yaml };
}

/** The field whose name or value stands where a finding points. */
function fieldAt(file: ContentFile, { position }: Finding): Path {
	if (position.kind !== 'source' || file.yaml === undefined) return [];
	const offset = (file.starts[position.line - 1] ?? 0) + position.column - 1;
	if (file.frontMatter?.kind === 'found' && offset >= file.frontMatter.bodyOffset) {
		const before = file.text.slice(file.frontMatter.bodyOffset, offset);
		return [
			'body',
			Math.max(
				0,
				bodyHeadings.findLastIndex((one) => before.includes(`## ${one}`)),
			),
		];
	}
	const document = file.yaml.document();
	return document === undefined ? [] : pathAtOffset(document, offset - file.yaml.offset);
}
