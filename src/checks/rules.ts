import type { Rule } from './rule.ts';
import { files } from './rules/files.ts';
import { folder } from './rules/folder.ts';
import { headings } from './rules/headings.ts';
import { lookAlikes } from './rules/look-alikes.ts';
import { mdx } from './rules/mdx.ts';
import { references } from './rules/references.ts';
import { samples } from './rules/samples.ts';
import { schema } from './rules/schema.ts';
import { signatures } from './rules/signatures.ts';
import { unique } from './rules/unique.ts';
import { yaml } from './rules/yaml.ts';

/** Every rule, one per file in `rules/`. */
export const rules: readonly Rule[] = [
	files,
	yaml,
	schema,
	folder,
	references,
	unique,
	lookAlikes,
	mdx,
	headings,
	signatures,
	samples,
];
