import type { Rule } from './rule.ts';
import { aliases } from './rules/aliases.ts';
import { characters } from './rules/characters.ts';
import { dates } from './rules/dates.ts';
import { evidence } from './rules/evidence.ts';
import { fences } from './rules/fences.ts';
import { files } from './rules/files.ts';
import { folder } from './rules/folder.ts';
import { guideLists } from './rules/guides.ts';
import { headings } from './rules/headings.ts';
import { layout } from './rules/layout.ts';
import { links } from './rules/links.ts';
import { lookAlikes } from './rules/look-alikes.ts';
import { mdx } from './rules/mdx.ts';
import { parameters } from './rules/parameters.ts';
import { personal } from './rules/personal.ts';
import { published } from './rules/published.ts';
import { references } from './rules/references.ts';
import { repetition } from './rules/repetition.ts';
import { samples } from './rules/samples.ts';
import { schema } from './rules/schema.ts';
import { secrets } from './rules/secrets.ts';
import { signatures } from './rules/signatures.ts';
import { status } from './rules/status.ts';
import { titles } from './rules/titles.ts';
import { types } from './rules/types.ts';
import { unfilled } from './rules/unfilled.ts';
import { unique } from './rules/unique.ts';
import { wording } from './rules/wording.ts';
import { yaml } from './rules/yaml.ts';

/** Every rule, one per file in `rules/`: from the bytes of a file to the words in it. */
export const rules: readonly Rule[] = [
	...[files, characters, yaml, schema, layout],
	...[folder, references, parameters, unique, aliases, lookAlikes, published, status],
	...[guideLists, types],
	...[mdx, headings, links, fences],
	...[signatures, samples],
	...[titles, wording, dates, evidence, repetition, unfilled],
	...[secrets, personal],
];
