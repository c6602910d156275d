import type { EntryInput } from '#schema/entry.ts';
import { marker } from '#schema/marker.ts';
import { entryYaml } from './entry-yaml.ts';
import { explained } from './explain.ts';

/** The text of an entry's file as it is proposed: above each field stands what it is for. */
export function explainedFile(input: EntryInput, body: string): string {
	return fileOf(`${notice}${entryYaml(input, [], explained)}`, body);
}

/** The text of an entry's file, without comments. */
export function entryFile(input: EntryInput, body: string): string {
	return fileOf(entryYaml(input, []), body);
}

const notice = `# Lines that begin with "#" explain the fields; delete them when you are done.
# Replace each text that begins with "${marker}", and correct what is only proposed.
`;

const fileOf = (yaml: string, body: string) => `---\n${yaml}---\n\n${body.trim()}\n`;
