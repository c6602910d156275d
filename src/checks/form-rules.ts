import type { Rule } from './rule.ts';
import { dates } from './rules/dates.ts';
import { evidence } from './rules/evidence.ts';
import { files } from './rules/files.ts';
import { folder } from './rules/folder.ts';
import { lookAlikes } from './rules/look-alikes.ts';
import { personal } from './rules/personal.ts';
import { references } from './rules/references.ts';
import { samples } from './rules/samples.ts';
import { schema } from './rules/schema.ts';
import { signatures } from './rules/signatures.ts';
import { status } from './rules/status.ts';
import { titles } from './rules/titles.ts';
import { unfilled } from './rules/unfilled.ts';
import { unique } from './rules/unique.ts';
import { yaml } from './rules/yaml.ts';

/**
 * The rules that the contribution form runs while somebody types. Those that read Markdown or look for
 * secrets need parsers that do not belong in a page; they run on the pull request.
 */
export const formRules: readonly Rule[] = [
	...[files, yaml, schema],
	...[folder, references, unique, lookAlikes, status],
	...[signatures, samples],
	...[titles, dates, evidence, unfilled],
	personal,
];
