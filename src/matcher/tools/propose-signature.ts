import { maskSecrets } from '#text/secrets.ts';
import { common } from '../text/common-words.ts';
import { factsIn } from '../text/facts.ts';
import type { Facts } from '../text/facts.ts';
import { undo } from '../text/undo.ts';

// Not in index.ts: whoever matches a paste would load what masks secrets as well.

/** A signature for an error that has no entry yet, to be checked by its author. */
export type Proposal = { readonly text: string; readonly facts: Facts };

const mostRead = 50_000;

/**
 * The most telling line of a paste with named holes in place of its values, or nothing when no line
 * tells anything.
 *
 * @example proposeSignature('Error: prompt is too long: 200001 tokens').text
 * //=> 'Error: prompt is too long: <number> tokens'
 */
export function proposeSignature(pasted: string): Proposal | undefined {
	const clean = maskSecrets(undo(pasted.slice(0, mostRead)).text);
	const facts = factsIn(clean);
	const line = facts.message ?? mostTelling(clean.split('\n'));
	return line === undefined ? undefined : { text: withHoles(line.trim()), facts };
}

/** Words that only errors have; a line with one goes before any other. */
const alarm =
	/error|exception|fail|fatal|denied|invalid|cannot|can't|could not|not found|unable|panic|refused|timed out/i;
const frame = /^\s*(?:at |File "|\.{3} |\^|~|#\d|Traceback|npm (?:ERR!|error) A complete log)/;

function mostTelling(lines: readonly string[]): string | undefined {
	let best: string | undefined;
	let bestScore = 1;
	for (const line of lines) {
		if (frame.test(line)) continue;
		const words =
			line
				.slice(0, 1_000)
				.toLowerCase()
				.match(/[a-z]{2,30}/g) ?? [];
		const telling = new Set(words.filter((word) => !common.has(word))).size;
		const score = Math.min(telling, 12) + (alarm.test(line) ? 20 : 0);
		if (telling > 0 && score > bestScore) [best, bestScore] = [line, score];
	}
	return best;
}

/** Values and the holes they leave, the most special first. */
const values: readonly (readonly [RegExp, string])[] = [
	[/^\s*(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,\dZ+:-]{0,12}\s*/g, ''],
	[/^(?:\[?(?:error|err|fatal|warn|warning|info|debug)\]?)\s+(?=\S)/gi, ''],
	[/\bhttps?:\/\/[^\s"'<>)\]]{1,400}[^\s"'<>)\].,;:]/g, '<url>'],
	[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
	[/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?[.\dZ+:-]{0,12})?/g, '<date>'],
	[/\breq_\w{6,60}/g, '<request_id>'],
	[/\b(?:toolu|srvtoolu|msg|msgbatch|call|file|org|sess)_\w{6,60}/g, '<id>'],
	[/(?<![\w<])(?:~|\.{1,2})?(?:\/[\w.@+-]{1,80}){2,20}\/?|\b[A-Z]:\\[^\s"'<>]{1,300}/g, '<path>'],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, '<address>'],
	[/\b(?:claude|gpt|gemini)-[\w.-]{1,60}/gi, '<model>'],
	[/"(?=[^"\n]{0,200}[\d/\\])[^"<>\n]{1,200}"(?!\s{0,3}:)/g, '"<text>"'],
	[/(?<!\w)'(?=[^'\n]{0,200}[\d/\\])[^'<>\n]{1,200}'(?!\w|\s{0,3}:)/g, "'<text>'"],
	[/(?<=\b[a-z_]{1,40}\.)\d{1,6}(?=[.:])/g, '<index>'],
	[/\b(?=\w{0,60}\d)(?=\w{0,60}[a-f])[0-9a-f]{8,60}\b/gi, '<id>'],
	[/(?<![\w<.-])-?\d[\d,.]{0,20}(?![\w-])(?<![.,])/g, '<number>'],
];

/** The line with its values as holes; a name that comes twice is numbered. */
function withHoles(line: string): string {
	const masked = values.reduce((text, [pattern, hole]) => text.replace(pattern, hole), line);
	const seen = new Map<string, number>();
	return masked.replace(/<([a-z_]{1,40})>/g, (_, name: string) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? `<${name}>` : `<${name}_${count}>`;
	});
}
