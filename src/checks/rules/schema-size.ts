import type { z } from 'zod';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { finding, type Finding } from '../finding.ts';
import { pathText, type Path } from '#content/read/path.ts';
import { count, quoted } from '#text/words.ts';

/** A text, list or number that is too long, too short or out of range. */
export function sizeFinding(
	file: ContentFile,
	path: Path,
	issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
	value: unknown,
): Finding {
	const name = `\`${pathText(path)}\``;
	const place = placeOfField(file, path);
	const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
	if (Array.isArray(value)) {
		const message =
			value.length === 0
				? `${name} is an empty list.`
				: `${name} has ${count(value.length, 'item')}.`;
		return finding('KB309', place, message, `Give it at least ${count(limit, 'item')}.`);
	}
	if (typeof value !== 'string') {
		const bound = issue.code === 'too_big' ? 'most' : 'least';
		const message = `${name} is ${String(value)}; the ${bound} it can be is ${limit}.`;
		return finding('KB308', place, message, 'Write a number in the range.');
	}
	const length = value.trim().length;
	const has = `${name} has ${count(length, 'character')}`;
	if (issue.code === 'too_big') {
		const remedy = `Shorten it by ${count(length - limit, 'character')}.`;
		return finding('KB305', place, `${has}; the limit is ${limit}.`, remedy);
	}
	if (length === 0) {
		return finding(
			'KB306',
			place,
			`${name} is an empty text.`,
			'Write a text, or leave the field out.',
		);
	}
	return finding('KB306', place, `${has}; it needs ${limit}.`, 'Say more.');
}

/** A text that does not have the form its field asks for; the schema says which. */
export function formatFinding(
	file: ContentFile,
	path: Path,
	issue: z.core.$ZodIssue,
	value: unknown,
): Finding {
	const name = `\`${pathText(path)}\``;
	const lines = typeof value === 'string' && value.trim().includes('\n');
	const message = lines
		? `${name} has several lines.`
		: `${name} is ${quoted(String(value))}, which has the wrong form.`;
	return finding('KB307', placeOfField(file, path), message, issue.message);
}
