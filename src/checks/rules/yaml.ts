import type { YAMLError } from 'yaml';
import { placeAt, placeOf, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';
import type { YamlSource } from '#content/read/yaml.ts';
import { explainYaml } from '#content/read/yaml-errors.ts';
import type { Refused } from '#content/read/yaml-refused.ts';

/** Front matter is there, its YAML parses, and uses nothing but fields, lists and texts. */
export const yaml: Rule = (corpus) =>
	corpus.files.flatMap((file) => [
		...frontMatter(file),
		...(file.yaml ? source(file, file.yaml) : []),
	]);

function frontMatter(file: ContentFile): Finding[] {
	const { frontMatter: found } = file;
	if (found === undefined || found.kind === 'found') return [];
	if (found.kind === 'missing') {
		const message = 'The file does not begin with front matter.';
		const remedy = 'Make "---" the first line, and put the fields between it and a second "---".';
		return [finding('KB201', placeOf(file), message, remedy)];
	}
	const message =
		found.offset === 0
			? 'The front matter has no end.'
			: 'A line inside the front matter begins with "---" or "+++".';
	const remedy =
		'Close the front matter with a line that is exactly "---", before the first heading.';
	return [finding('KB202', placeAt(file, found.offset), message, remedy)];
}

function source(file: ContentFile, yamlSource: YamlSource): Finding[] {
	const refused = yamlSource.refused.map((one) => refusal(file, yamlSource, one));
	// What follows the first mistake in YAML is mostly an echo of it.
	const broken = yamlSource.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
	const end = broken[0]?.pos[0] ?? Number.POSITIVE_INFINITY;
	const repeated = yamlSource.errors.filter(
		({ code, pos }) => code === 'DUPLICATE_KEY' && pos[0] < end,
	);
	const findings = [
		...refused,
		...repeated.map((error) => repetition(file, yamlSource, error)),
		...broken.map((error) => breakage(file, yamlSource, error)),
	];
	if (findings.length > 0 || isRecord(yamlSource.data)) return findings;
	const message = 'There are no fields here.';
	return [finding('KB206', placeOf(file), message, 'Write one "name: value" per line.')];
}

function breakage(file: ContentFile, { text, offset }: YamlSource, error: YAMLError): Finding {
	const { at, message, remedy } = explainYaml(text, error);
	return finding('KB203', placeAt(file, offset + at), message, remedy);
}

function repetition(file: ContentFile, { text, offset }: YamlSource, error: YAMLError): Finding {
	const name = /^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0].trim() ?? '';
	const message = `\`${name}\` is given a second time.`;
	const remedy = 'Keep one of the two; lists take several items under one field.';
	return finding('KB204', placeAt(file, offset + error.pos[0]), message, remedy);
}

function refusal(file: ContentFile, { offset }: YamlSource, one: Refused): Finding {
	const [what, remedy] = refusals[one.feature];
	const message = one.text === '' ? `${what}.` : `${what}: ${quoted(one.text)}.`;
	return finding('KB205', placeAt(file, offset + one.offset), message, remedy);
}

const spellOut = 'Write the text out where it is needed; if it is meant as text, put it in quotes.';

const refusals = {
	anchor: ['An anchor', spellOut],
	alias: ['An alias', spellOut],
	tag: ['A tag', spellOut],
	merge: ['A merge key', spellOut],
	key: ['A field name that content may not use', 'Choose another name.'],
	bomb: ['Aliases multiply here', 'Write the fields out, or use fewer aliases.'],
	depth: ['Values are nested too deeply', 'Keep to the fields of the schema.'],
} as const satisfies Record<Refused['feature'], readonly [string, string]>;
