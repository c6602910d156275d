import { contentFile, type ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import type { Finding } from '#checks/finding.ts';
import { formContextOf } from '#checks/context.ts';
import { formRules } from '#checks/form-rules.ts';
import type { Path } from '#content/read/path.ts';
import { reportOf } from '#checks/report.ts';
import { readYaml } from '#content/read/yaml.ts';
import { pathAtOffset } from '#content/read/yaml-walk.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { bodyHeadings } from '#schema/body.ts';

/** A finding with the field of the form that it is about. */
export interface Problem extends Finding {
	/** The way to the field; `body` and a number for the texts of the body. */
	readonly path: Path;
}

/** What the checks say to the text of one entry among all that exist. */
export async function problemsOf(id: string, text: string, known: Catalogue): Promise<Problem[]> {
	const bytes = new TextEncoder().encode(text);
	const file = contentFile('content', `errors/${id}.mdx`, 'file', bytes);
	const corpus: Corpus = { root: 'content', files: [...existing(known), file] };
	const { findings } = await reportOf(formRules, formContextOf(corpus));
	return findings
		.filter((one) => one.file === file.file)
		.map((one) => ({ ...one, path: fieldAt(file, one) }));
}

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
