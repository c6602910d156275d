import type { RecordedAnswer } from '#content/read/recordings.ts';
import { isBy, tools } from '#schema/tools.ts';
import { compareVersions } from '#text/versions.ts';
import { signatureParts } from './signature.ts';

/** A tool that printed a wording when it was run, and the releases that did, the oldest first. */
export interface PrintedBy {
	readonly tool: string;
	readonly versions: readonly string[];
}

/**
 * Of each signature in turn the tools that printed it for one of the answers, the most used tool first. What a longer
 * signature tells better counts for a shorter one, which is a part of it, only when nothing else printed the shorter one.
 */
export function printedBy(
	signatures: readonly string[],
	answers: readonly Pick<RecordedAnswer, 'texts'>[],
): PrintedBy[][] {
	const printed = answers
		.flatMap(({ texts }) => texts)
		.map(({ text, printed_by }) => ({ text: flattened(text.join('\n')), printed_by }));
	const all = signatures.map((signature) => ({
		text: flattened(signature),
		isIn: holding(signature),
	}));
	return all.map(({ text: own, isIn }) => {
		const longer = all.filter(({ text }) => text.length > own.length && isIn(text));
		const whole = printed.filter(({ text }) => isIn(text));
		const itself = whole.filter(({ text }) => !longer.some((one) => one.isIn(text)));
		const runs = (itself.length === 0 ? whole : itself).flatMap(({ printed_by }) => printed_by);
		return tools.flatMap((tool) => {
			const versions = new Set(runs.filter(isBy(tool)).flatMap((run) => run.versions));
			return versions.size === 0
				? []
				: [{ tool: tool.name, versions: [...versions].sort(compareVersions) }];
		});
	});
}

/** Whether a flattened text has the fixed stretches of a signature, one after the other. */
function holding(signature: string): (text: string) => boolean {
	const stretches = signatureParts(signature)
		.filter(({ hole }) => !hole)
		.map(({ text }) => flattened(text));
	return (text) => {
		let from = 0;
		return stretches.every((stretch) => {
			const at = text.indexOf(stretch, from);
			from = at + stretch.length;
			return at >= 0;
		});
	};
}

/** However lines are broken; logs are JSON, in which a quotation mark has a backslash. */
const flattened = (text: string) => text.replaceAll('\\"', '"').replaceAll(/\s+/g, ' ').trim();
