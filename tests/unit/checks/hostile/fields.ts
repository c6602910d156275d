import { parseDocument } from 'yaml';
import { entryText, baseFiles, type Files } from '../base.ts';
import { entry } from '#checks/example.ts';
import { proseFields } from '#content/read/prose-fields.ts';
import type { Hostile } from './hostile.ts';

const html =
	'A <img src=x onerror=alert(1)> that nobody asked for, and words enough for a summary.';

/** What a field needs around it when the valid entry does not have it. */
const neighbours: Readonly<Record<string, unknown>> = {
	retired: { on: '2026-01-01', reason: 'Gone.' },
	checks: [{ platform: 'macOS', text: 'Look.', expect: 'Something.' }],
	steps: ['Look.'],
	prevention: ['Look ahead.'],
	confused_with: [{ entry: 'example-api/too-many-words', tell_by: 'The words.' }],
	faq: [{ question: 'Why?', answer: 'Because.' }],
};

/** HTML in every field that holds prose, those that the valid entry leaves out too. */
export const fields: readonly Hostile[] = proseFields('errors').map(({ pattern }) => ({
	attempt: `HTML in ${pattern}`,
	files: withField(pattern, html.slice(0, pattern === 'checks[].platform' ? 40 : undefined)),
	code: 'KB504',
}));

/** The valid entry with one field set, its neighbours filled in. */
function withField(pattern: string, text: string): Files {
	const [, front = '', body = ''] = entryText.split(/^---\n/m);
	const document = parseDocument(front);
	const steps = pattern
		.split('.')
		.flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));
	const [top = ''] = steps;
	if (!document.has(top) && top in neighbours)
		document.set(top, document.createNode(neighbours[top]));
	if (top === 'retired') document.set('status', 'retired');
	document.setIn(steps, text);
	return { ...baseFiles(), [entry]: `---\n${document.toString({ lineWidth: 0 })}---\n${body}` };
}
