import { placeAt, placeOf, placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import type { Place } from '#content/read/place.ts';
import { textOf } from '#content/read/markdown.ts';
import { isRecord, pathText, type Path } from '#content/read/path.ts';
import { proseOf } from '#content/read/prose.ts';
import type { Rule } from '../rule.ts';

/** Texts are UTF-8 and hold nothing that cannot be seen, whether typed, escaped or as an entity. */
export const characters: Rule = (corpus) => [
	...corpus.files.flatMap((file) => [...encoding(file), ...typed(file), ...escaped(file)]),
	...proseOf(corpus).flatMap((prose) => {
		if (prose.tree.kind === 'broken' || !prose.text.includes('&')) return [];
		const [found] = invisible(textOf(prose.tree.root));
		if (found === undefined || invisible(prose.text).length > 0) return [];
		return [hidden(prose.at(0), found, ` in \`${prose.name}\``)];
	}),
];

function encoding(file: ContentFile): Finding[] {
	const findings: Finding[] = [];
	if (file.invalidAt !== undefined) {
		const message = 'From this character on the file is not UTF-8.';
		const remedy =
			'Save it as UTF-8 without a byte order mark; the samples may have been pasted from another encoding.';
		findings.push(finding('KB107', placeAt(file, file.invalidAt), message, remedy));
	}
	if (file.hasMark) {
		const message = 'The file begins with a byte order mark.';
		findings.push(
			finding('KB108', placeOf(file), message, 'Save it as UTF-8 without one; `--fix` does it.'),
		);
	}
	const windows = file.text.indexOf('\r\n');
	if (windows !== -1) {
		const message = 'Lines end as on Windows (CRLF).';
		findings.push(
			finding('KB109', placeAt(file, windows), message, 'Save with LF ends; `--fix` does it.'),
		);
	}
	return findings;
}

function typed(file: ContentFile): Finding[] {
	if (file.invalidAt !== undefined) return [];
	const control = file.text.search(
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/,
	);
	const [found] = invisible(file.text);
	return [
		...(control === -1
			? []
			: [controlFinding(placeAt(file, control), file.text[control] ?? '', '')]),
		...(found === undefined ? [] : [hidden(placeAt(file, found.offset), found, '')]),
	];
}

/** What stands in quotes as `"\u202e"` is not in the text of the file, but it is on the page. */
function escaped(file: ContentFile): Finding[] {
	if (file.yaml?.data === undefined || !file.yaml.text.includes('\\')) return [];
	return stringsIn(file.yaml.data).flatMap(({ path, value }) => {
		const place = placeOfField(file, path);
		const name = ` in \`${pathText(path)}\``;
		// A sample may show the colours that a terminal printed.
		const text = path[0] === 'samples' ? value.replaceAll('\u001b', '') : value;
		const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(text)?.[0];
		const [found] = invisible(value);
		return [
			...(control === undefined || file.text.includes(control)
				? []
				: [controlFinding(place, control, name)]),
			...(found === undefined || file.text.includes(found.character)
				? []
				: [hidden(place, found, name)]),
		];
	});
}

function controlFinding(place: Place, character: string, where: string) {
	const message = `A control character${where}: ${codePoint(character)}.`;
	return finding(
		'KB110',
		place,
		message,
		'Remove it; write what it stands for, if it matters, in words.',
	);
}

function hidden(place: Place, { character }: { character: string }, where: string): Finding {
	const message = `A character that cannot be seen${where}: ${codePoint(character)}.`;
	const remedy = 'Remove it; such characters can reorder or hide what is read.';
	return finding('KB111', place, message, remedy);
}

/** Bidirectional controls, zero-width and tag characters, separators that look like nothing. */
function invisible(text: string): { offset: number; character: string }[] {
	const found =
		/[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u.exec(
			text,
		);
	return found === null ? [] : [{ offset: found.index, character: found[0] }];
}

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function stringsIn(value: unknown, path: Path = []): { path: Path; value: string }[] {
	if (typeof value === 'string') return [{ path, value }];
	if (Array.isArray(value)) return value.flatMap((item, i) => stringsIn(item, [...path, i]));
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]));
}
