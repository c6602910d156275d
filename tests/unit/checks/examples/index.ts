import type { Example } from './example.ts';
import { files } from './files.ts';
import { markdown } from './markdown.ts';
import { personal } from './personal.ts';
import { prose } from './prose.ts';
import { references } from './references.ts';
import { samples } from './samples.ts';
import { schema } from './schema.ts';
import { unfilled } from './unfilled.ts';
import { yaml } from './yaml.ts';

/** Every example, in the order of the codes. */
export const examples: readonly Example[] = [
	...[...files, ...yaml, ...schema, ...references],
	...[...markdown, ...samples, ...prose, ...unfilled, ...personal],
];
