import { bodyHeadings } from '#schema/body.ts';
import { isUnfilled, marker } from '#schema/marker.ts';
import { quoted } from '#text/words.ts';
import { placeAt, placeOfField, type ContentFile } from './content-file.ts';
import { schemaOf } from './entries.ts';
import { allStrings, pathText } from './path.ts';
import type { Place } from './place.ts';
import { descriptionOf } from './schema-shape.ts';

/** A part of a file that holds a marker in place of a text. */
export interface UnfilledPart {
	/** What it is, as a sentence begins with it: "`summary`". */
	readonly name: string;
	/** The marker with its words. */
	readonly text: string;
	/** What the schema says that it is for. */
	readonly description: string | undefined;
	readonly place: Place;
}

/** The parts of a file that a person has yet to write. */
export function unfilledIn(file: ContentFile): UnfilledPart[] {
	return isUnfilled(file.text) ? [...fields(file), ...body(file)] : [];
}

function fields(file: ContentFile): UnfilledPart[] {
	return allStrings(file.yaml?.data).flatMap(({ path, value }) => {
		if (!isUnfilled(value)) return [];
		const description = descriptionOf(schemaOf(file), path);
		const place = placeOfField(file, path);
		return [{ name: `\`${pathText(path)}\``, text: value, description, place }];
	});
}

function body(file: ContentFile): UnfilledPart[] {
	if (file.frontMatter?.kind !== 'found') return [];
	const { body: all, bodyOffset } = file.frontMatter;
	return [...all.matchAll(new RegExp(`${marker}.*`, 'g'))].map(({ 0: text, index }) => {
		const heading = bodyHeadings.findLast((one) => all.slice(0, index).includes(`## ${one}`));
		const name = heading === undefined ? 'The body' : `The text under ${quoted(heading)}`;
		return { name, text, description: undefined, place: placeAt(file, bodyOffset + index) };
	});
}
