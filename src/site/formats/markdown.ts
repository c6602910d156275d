import type { EntryData } from '#schema/entry.ts';
import {
	categories,
	confidences,
	frequencies,
	layers,
	retries,
	sourceKinds,
	statuses,
	verifications,
} from '#schema/vocabulary.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry } from '../entries.ts';
import { signatureFacts } from '#content/model/signature.ts';

/** An entry as one Markdown document that says what its page says, for readers that are programs. */
export function entryMarkdown(entry: Entry, titleOf: (id: string) => string): string {
	const { id, data, body } = entry;
	const link = (other: string) => `[${titleOf(other)}](${canonicalUrl(`/errors/${other}/`)})`;
	return [
		`# ${data.title}`,
		`<${canonicalUrl(`/errors/${id}/`)}>`,
		...data.signatures.map(signatureBlock),
		verdict(entry),
		section('Quick fix', [data.quick_fix]),
		data.summary,
		`Should I retry? ${data.retry.condition}`,
		data.retired && `Retired on ${data.retired.on}. ${data.retired.reason}`,
		withoutComponents(body.trim()),
		section(
			'Common causes',
			data.causes.map((cause, i) => causeItem(cause, i, data)),
		),
		section(
			'Fixes',
			data.fixes.map((fix) => fixItem(fix, data)),
		),
		section('Platform and tool checks', data.checks.map(checkItem)),
		section(
			'Step by step',
			data.steps.map((step, i) => item(`${i + 1}.`, step)),
		),
		section(
			'How to prevent it',
			data.prevention.map((one) => item('-', one)),
		),
		section(
			'Look-alikes',
			data.confused_with.map((one) => item('-', `${link(one.entry)}: ${one.tell_by}`)),
		),
		section(
			'Related errors',
			data.related.map((other) => item('-', link(other))),
		),
		section(
			'Questions',
			data.faq.map(({ question, answer }) => `### ${question}\n\n${answer}`),
		),
		section(
			'API parameters',
			data.parameters.map((one) => item('-', `\`${one.split('#')[1] ?? one}\``)),
		),
		section('Sources checked', [...data.sources.map(sourceItem), data.evidence_note]),
	]
		.filter((part) => part !== undefined && part !== '')
		.join('\n\n')
		.concat('\n');
}

function section(title: string, parts: readonly (string | undefined)[]): string {
	const written = parts.filter((part) => part !== undefined);
	return written.length === 0 ? '' : `## ${title}\n\n${written.join('\n\n')}`;
}

function signatureBlock(signature: EntryData['signatures'][number]): string {
	const facts = signatureFacts(signature);
	return fenced(signature.text) + (facts === '' ? '' : `\n\n${facts}`);
}

function verdict({ data, product, updated }: Entry): string {
	const versions = data.status === 'fixed' ? `, fixed in ${data.fixed_in}` : '';
	const threads = data.threads === undefined ? '' : ` (${data.threads} public threads or more)`;
	return [
		['Product', `${product.name} (${product.vendor})`],
		['Category', categories[data.category].label],
		['How often', frequencies[data.frequency].label + threads],
		['Me or them', layers[data.layer].label],
		['Retry', retries[data.retry.when].label],
		['Status', statuses[data.status].label + versions],
		['Affects', data.affected],
		['Verified', `${data.verified.on}, ${verifications[data.verified.by].label}`],
		['Updated', updated],
	]
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `- ${name}: ${value}`)
		.join('\n');
}

function causeItem(cause: EntryData['causes'][number], i: number, data: EntryData): string {
	return item(
		`${i + 1}.`,
		`${cause.text}\n\nHow to tell:\n\n${cause.confirm}\n\n${cites(cause.sources, data)}`,
	);
}

function fixItem(fix: EntryData['fixes'][number], data: EntryData): string {
	const causes = fix.for.map((id) => data.causes.findIndex((cause) => cause.id === id) + 1);
	const facts = `${confidences[fix.confidence].label} · For cause ${causes.join(', ')} · Risk: ${fix.risk} ${cites(fix.sources, data)}`;
	return `### ${fix.title}\n\n${fix.detail}\n\nIt worked when:\n\n${fix.verify}\n\n${facts}`;
}

const checkItem = ({ platform, text, command, expect }: EntryData['checks'][number]) =>
	[`### ${platform}`, text, command && fenced(command, 'shell'), expect]
		.filter(Boolean)
		.join('\n\n');

const sourceItem = (source: EntryData['sources'][number], i: number) =>
	item(
		`${i + 1}.`,
		`[${source.title}](${source.url}) ${sourceKinds[source.kind].label}${source.published ? `, published ${source.published}` : ''}, checked ${source.checked}. ${source.establishes}`,
	);

const cites = (ids: readonly string[], { sources }: EntryData) =>
	`Source ${ids.map((id) => sources.findIndex((source) => source.id === id) + 1).join(', ')}`;

/** A list item whose later lines are indented to stay in it. */
const item = (marker: string, text: string) =>
	`${marker} ${text.trimEnd().replace(/\n(?=.)/g, `\n${' '.repeat(marker.length + 1)}`)}`;

/** A fence that is longer than any run of backticks inside. */
function fenced(text: string, language = 'text'): string {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** The MDX body with `<Note>` as a block quote, so that it is plain Markdown. */
const withoutComponents = (body: string) =>
	body.replace(/<Note>\n?([\s\S]*?)\n?<\/Note>/g, (_, text: string) =>
		text
			.trim()
			.split('\n')
			.map((line) => `> ${line}`.trimEnd())
			.join('\n'),
	);
