import { collections } from '#schema/collections.ts';
import {
	placeAt,
	placeOf,
	sizeLimit,
	type ContentFile,
	type Kind,
} from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { unavailable } from '#content/read/place.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Every path under content is a readable file of a kind, size and name that is expected there. */
export const files: Rule = (corpus) =>
	corpus.files.flatMap((file) => [...kindOf(file), ...nameOf(file), ...sizeOf(file)]);

/** Files that may stand beside the collections. */
const companions = new Set(['README.md', 'LICENSE', 'LICENSE.md', 'published-ids.txt']);
const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?$/;

const kinds = {
	directory: ['is a folder, where a file of this name would be', 'Rename the folder.'],
	symlink: ['is a symbolic link', 'Put the file itself here; links are not followed.'],
	other: ['is neither a file nor a folder', 'Remove it.'],
	unreadable: ['cannot be read', 'Give it normal permissions (644 for files, 755 for folders).'],
} as const satisfies Record<Exclude<Kind, 'file'>, readonly [string, string]>;

function kindOf(file: ContentFile): Finding[] {
	if (file.kind === 'file') return [];
	const [what, remedy] = kinds[file.kind];
	const place = { file: file.file, position: unavailable };
	return [finding('KB103', place, `${quoted(lastStep(file))} ${what}.`, remedy)];
}

function nameOf(file: ContentFile): Finding[] {
	if (file.kind !== 'file' || companions.has(file.path)) return [];
	// The witnesses' own tests read these.
	if (/^(?:answers|recordings)\//.test(file.path)) return [];
	if (/(?:^|\/)\.(?:gitkeep|DS_Store)$/.test(file.path)) return [];
	if (file.collection === undefined) {
		const homes = Object.values(collections).map(({ folder, extension }) => {
			const between = folder === 'errors' ? '/<product>' : '';
			return `${folder}${between}/<name>${extension}`;
		});
		const message = `Nothing reads ${quoted(file.path, 120)}.`;
		const remedy = `Move or rename it; content is ${homes.join(', ')}.`;
		return [finding('KB101', placeOf(file), message, remedy)];
	}
	const wrong = file.path.split('/').find((step) => !goodName.test(step));
	if (wrong === undefined) return [];
	const message = `${quoted(wrong, 120)} cannot stand in an address.`;
	const remedy = `Rename it ${quoted(renamed(wrong), 120)}: lower-case letters, digits and single hyphens.`;
	return [finding('KB102', placeOf(file), message, remedy)];
}

function sizeOf(file: ContentFile): Finding[] {
	if (file.kind !== 'file' || file.path.endsWith('.gitkeep')) return [];
	if (file.size === 0) {
		const place = { file: file.file, position: unavailable };
		return [finding('KB104', place, 'The file is empty.', 'Fill it, or remove it.')];
	}
	if (file.size > sizeLimit) {
		const kilobytes = Math.ceil(file.size / 1024).toLocaleString('en');
		const message = `The file has ${kilobytes} kB; the limit is ${sizeLimit / 1024}.`;
		const place = { file: file.file, position: unavailable };
		return [finding('KB105', place, message, 'Cut samples down to the lines that matter.')];
	}
	return longLine(file);
}

/** The longest line that anything legitimate needs: a sample may have 6,000 characters. */
const lineLimit = 8000;

function longLine(file: ContentFile): Finding[] {
	const line = file.starts.findIndex((start, i) => {
		const end = file.starts[i + 1] ?? file.text.length;
		return end - start > lineLimit;
	});
	if (line === -1) return [];
	const start = file.starts[line] ?? 0;
	const length = (file.starts[line + 1] ?? file.text.length) - start;
	const message = `This line has ${length.toLocaleString('en')} characters; the limit is ${lineLimit.toLocaleString('en')}.`;
	return [
		finding('KB106', placeAt(file, start), message, 'Break it, or cut it down to what matters.'),
	];
}

function lastStep(file: ContentFile): string {
	return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function renamed(name: string): string {
	const dot = name.lastIndexOf('.');
	const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	const slug = stem
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return (slug === '' ? 'name' : slug) + extension.toLowerCase();
}
