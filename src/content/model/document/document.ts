import { tellBy } from '../look-alike.ts';
import { errorPath } from '../paths.ts';
import { line, list, markdown, markdownItem, note, parts, row, terms } from './blocks.ts';
import { bodySections } from './body.ts';
import {
	about,
	atOtherVendors,
	causes,
	check,
	commands,
	parameter,
	plate,
	quickRun,
	retired,
	session,
	signature,
	source,
} from './parts.ts';
import { printed, sent } from './printed.ts';
import { checkedWith, movedFolders } from './scope.ts';
import type { Documented, Section, Span, Surroundings } from './types.ts';

/**
 * An entry as the sections of its page. This alone knows which parts there are, their titles, their order, and the
 * numbers of causes and sources; the page, its Markdown and JSON twins and the preview of the contribution form print it.
 */
export function entryDocument(entry: Documented, around: Surroundings): readonly Section[] {
	const { data, body } = entry;
	const others = data.signatures.slice(1);
	const link = (id: string): Span => ({ label: around.entry(id)?.title ?? id, to: errorPath(id) });
	const sections: readonly Section[] = [
		{ id: 'error', title: '', part: 'first', blocks: plate(entry) },
		{
			id: 'quick-fix',
			title: 'Quick fix',
			part: 'first',
			blocks: [
				line('text', data.quick_fix),
				...commands(data.quick_fix_commands),
				...quickRun(entry),
			],
		},
		{
			id: 'retired',
			title: 'Retired',
			part: 'first',
			blocks: data.retired ? retired(data.retired, link) : [],
		},
		{
			id: 'summary',
			title: '',
			part: 'first',
			blocks: [
				line('lead', data.summary),
				...(data.retry.condition === undefined
					? []
					: [line('text', `**Should I retry?** ${data.retry.condition}`)]),
			],
		},
		{
			id: 'session',
			title: 'Save the session first',
			part: 'first',
			blocks: data.session ? session(data.session, data) : [],
		},
		{
			id: 'fixes',
			title: 'Fixes by cause',
			part: 'rest',
			blocks: [...checkedWith(entry), ...parts(causes(entry)), ...movedFolders(entry)],
		},
		{
			id: 'printed',
			title: 'As your tool prints it',
			part: 'rest',
			blocks: printed(entry.prints),
		},
		{
			id: 'sent',
			title: 'How often your tool sends it',
			part: 'rest',
			folded: true,
			blocks: sent(entry.prints.sent),
		},
		{
			id: 'wordings',
			title:
				others.length === 1
					? 'Another wording of this error'
					: `${others.length} other wordings of this error`,
			part: 'rest',
			folded: true,
			blocks: others.map((one, i) => signature(one, entry.prints.printedBy[i + 1])),
		},
		{
			id: 'checks',
			title: 'Platform and tool checks',
			part: 'rest',
			blocks: parts(data.checks.map(check)),
		},
		{
			id: 'steps',
			title: 'Step by step',
			part: 'rest',
			blocks: list(true, data.steps, markdownItem),
		},
		...bodySections(body),
		{
			id: 'prevention',
			title: 'How to prevent it',
			part: 'rest',
			blocks: list(false, data.prevention, markdownItem),
		},
		{
			id: 'look-alikes',
			title: 'Look-alikes',
			part: 'rest',
			blocks: terms(
				data.confused_with.map((one) => row(link(one.entry), tellBy(one, around.entry(one.entry)))),
			),
		},
		{
			id: 'elsewhere',
			title: 'The same trouble elsewhere',
			part: 'rest',
			blocks: data.family ? atOtherVendors(data.family.kind, around) : [],
		},
		{
			id: 'related',
			title: 'Related errors',
			part: 'rest',
			blocks: list(false, data.related, (id) => ({ blocks: [line('text', link(id))] })),
		},
		{
			id: 'questions',
			title: 'Questions',
			part: 'rest',
			folded: true,
			blocks: parts(
				data.faq.map(({ question, answer }) => ({ title: question, blocks: [markdown(answer)] })),
			),
		},
		{
			id: 'parameters',
			title: 'API parameters',
			part: 'rest',
			blocks: list(false, data.parameters, (one) => ({
				blocks: [line('text', parameter(one, around))],
			})),
		},
		{
			id: 'sources',
			title: `Sources checked: ${data.sources.length}`,
			part: 'rest',
			folded: true,
			blocks: [
				...list(true, data.sources, source),
				...(data.evidence_note ? [note(data.evidence_note)] : []),
			],
		},
		{ id: 'about', title: 'About this page', part: 'facts', blocks: terms(about(entry)) },
	];
	return sections.filter(({ blocks }) => blocks.length > 0);
}
