import { placeAt, placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { disorderIn } from '#content/write/order.ts';
import { unquotedIn, type Unquoted } from '#content/write/quotes.ts';
import { trailingSpaceIn } from '#content/write/space.ts';
import { pathText } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { count } from '#text/words.ts';

/** What `--fix` mends: quotes, the order of fields, blanks at line ends. One finding per kind and file. */
export const layout: Rule = (corpus) =>
	corpus.files.flatMap((file) => {
		if (file.collection === undefined || file.text === '') return [];
		return [
			...blanks(file),
			...lastLine(file),
			...(file.yaml?.data === undefined ? [] : fields(file)),
		];
	});

const mendable = 'Run `npm run check -- --fix`, which mends this.';

function blanks(file: ContentFile): Finding[] {
	const found = trailingSpaceIn(file);
	const [first] = found;
	if (first === undefined) return [];
	const message = `${count(found.length, 'line ends', 'lines end')} with blanks.`;
	return [finding('KB112', placeAt(file, first.start), message, mendable)];
}

function lastLine(file: ContentFile): Finding[] {
	if (file.text.endsWith('\n') && !file.text.endsWith('\n\n')) return [];
	const ends = file.text.endsWith('\n')
		? 'The file ends with empty lines.'
		: 'The last line has no end.';
	return [finding('KB113', placeAt(file, file.text.length), ends, mendable)];
}

function fields(file: ContentFile): Finding[] {
	const all = unquotedIn(file);
	const unquoted = all.filter(({ misread }) => misread === undefined);
	const [first] = unquoted;
	const disorder = disorderIn(file);
	const findings = all
		.filter(({ misread }) => misread === 'by the build')
		.map((one) => misreadText(file, one));
	if (first !== undefined) {
		const place = placeOfField(file, first.path);
		const message = `${count(unquoted.length, 'text stands', 'texts stand')} without quotes.`;
		findings.push(finding('KB207', place, message, mendable));
	}
	if (disorder !== undefined) {
		const place = placeOfField(file, [...disorder.path, disorder.late], 'key');
		const owner = disorder.path.length === 0 ? '' : ` in \`${pathText(disorder.path)}\``;
		const message = `\`${disorder.late}\` belongs before \`${disorder.before}\`${owner}.`;
		findings.push(finding('KB208', place, message, mendable));
	}
	return findings;
}

function misreadText(file: ContentFile, { path, quoted }: Unquoted): Finding {
	const message = `\`${pathText(path)}\` stands without quotes, and the build takes it for a date or a number.`;
	return finding('KB303', placeOfField(file, path), message, `Put it in quotes: ${quoted}.`);
}
