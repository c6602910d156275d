import { errorPath } from '../paths.ts';
import { line, list, markdown, markdownItem, note, parts, row, terms } from './blocks.ts';
import { bodySections } from './body.ts';
import { about, cause, check, fix, parameter, retired, signature, source, verdict } from './parts.ts';
import type { Documented, Section, Span, Surroundings } from './types.ts';

/**
 * An entry as the sections of its page. This alone knows which parts there are, their titles, their order, and the
 * numbers of causes and sources; the page, its Markdown and JSON twins and the preview of the contribution form print it.
 */
export function entryDocument(entry: Documented, around: Surroundings): readonly Section[] {
	const { data, body } = entry;
	const [main, ...others] = data.signatures;
	const link = (id: string): Span => ({ label: around.titleOf(id), to: errorPath(id) });
	const sections: readonly Section[] = [
		{ id: 'error', title: '', blocks: [...(main ? [signature(main, true)] : []), verdict(data)] },
		{ id: 'quick-fix', title: 'Quick fix', blocks: [line('text', data.quick_fix)] },
		{ id: 'retired', title: 'Retired', blocks: data.retired ? retired(data.retired, link) : [] },
		{
			id: 'summary',
			title: '',
			blocks: [
				line('lead', data.summary),
				line('text', `**Should I retry?** ${data.retry.condition}`),
			],
		},
		{
			id: 'wordings',
			title:
				others.length === 1
					? 'Another wording of this error'
					: `${others.length} other wordings of this error`,
			folded: true,
			blocks: others.map((one) => signature(one, false)),
		},
		{ id: 'fixes', title: 'Fixes', blocks: parts(data.fixes.map((one, i) => fix(one, i, data))) },
		{
			id: 'causes',
			title: 'Common causes',
			blocks: list(true, data.causes, (one) => cause(one, data)),
		},
		{ id: 'checks', title: 'Platform and tool checks', blocks: parts(data.checks.map(check)) },
		{ id: 'steps', title: 'Step by step', blocks: list(true, data.steps, markdownItem) },
		...bodySections(body),
		{
			id: 'prevention',
			title: 'How to prevent it',
			blocks: list(false, data.prevention, markdownItem),
		},
		{
			id: 'look-alikes',
			title: 'Look-alikes',
			blocks: terms(data.confused_with.map((one) => row(link(one.entry), one.tell_by))),
		},
		{
			id: 'related',
			title: 'Related errors',
			blocks: list(false, data.related, (id) => ({ blocks: [line('text', link(id))] })),
		},
		{
			id: 'questions',
			title: 'Questions',
			blocks: parts(
				data.faq.map(({ question, answer }) => ({ title: question, blocks: [markdown(answer)] })),
			),
		},
		{
			id: 'parameters',
			title: 'API parameters',
			blocks: list(false, data.parameters, (one) => ({
				blocks: [line('text', parameter(one, around))],
			})),
		},
		{
			id: 'sources',
			title: 'Sources checked',
			blocks: [
				...list(true, data.sources, source),
				...(data.evidence_note ? [note(data.evidence_note)] : []),
			],
		},
		{ id: 'about', title: 'About this page', blocks: terms(about(entry)) },
	];
	return sections.filter(({ blocks }) => blocks.length > 0);
}
