import { check } from '#checks/index.ts';
import { readCorpus } from '#content/read/corpus.ts';
import type { Place } from '#content/read/place.ts';
import { unfilledIn, type UnfilledPart } from '#content/read/unfilled.ts';
import { marker } from '#schema/marker.ts';
import type { Call } from './options.ts';

/** What is said after a file is written: where it is, what is left to do, and how to check it. */
export async function written(path: string, { given, today }: Call): Promise<string> {
	const { content, json } = given;
	const corpus = readCorpus(content);
	const file = corpus.files.find((one) => one.path === path);
	const left = file === undefined ? [] : unfilledIn(file);
	const report = await check(corpus, { today });
	const problems = report.findings.filter((one) => one.file === file?.file && one.code !== 'KB710');
	if (json) {
		const parts = left.map(({ name, text, place }) => ({
			line: Number(lineOf(place)),
			part: plain(name),
			text,
		}));
		return JSON.stringify({ status: 'written', file: file?.file, left: parts, problems });
	}
	return [
		`Wrote ${file?.file}`,
		'',
		'Still to write, by line:',
		...left.map((part) => `${lineOf(part.place)}  ${plain(part.name)}: ${whatBelongs(part)}`),
		...problems.map((one) => `${lineOf(one)}  ${one.code} ${one.message} ${one.remedy}`),
		'',
		'Also check what was only guessed: the signature, category, layer, retry and samples.',
		`Then run: npm run check${content === 'content' ? '' : ` -- --content ${content}`}`,
	].join('\n');
}

/** The words of the marker; where it has none, those of the schema. */
function whatBelongs({ text, description = '' }: UnfilledPart): string {
	return text.includes(marker) ? text.replace(`${marker} `, '') : description;
}

const plain = (name: string) => name.replaceAll('`', '');

function lineOf({ position }: Pick<Place, 'position'>): string {
	return (position.kind === 'source' ? String(position.line) : '-').padStart(5);
}
