import { count } from '#text/words.ts';
import { isLost } from './attention.ts';
import { needsDecision } from './new-signatures.ts';
import type { Review } from './review.ts';

/** What calls for a decision, in one line; empty when nothing does. Nothing of a stranger's is in it. */
export function firstLook({ files, pages, verdicts, commands, hosts, signatures }: Review): string {
	const kinds = new Set(files.first.map(({ kind }) => kind).filter((kind) => kind !== 'other'));
	const effects = new Set(commands.first.flatMap((one) => one.effects));
	const lost = pages.first.filter(isLost).length;
	const doubtful = signatures.first.filter(needsDecision).length;
	const reasons = [
		kinds.size > 0 && `not only content (${[...kinds].join(', ')})`,
		effects.size > 0 && `a new command ${[...effects].join(', ')}`,
		hosts.total > 0 && count(hosts.total, 'new host'),
		verdicts.total > 0 && count(verdicts.total, 'changed verdict'),
		lost > 0 && count(lost, 'lost address', 'lost addresses'),
		doubtful > 0 && count(doubtful, 'doubtful signature'),
	].filter((reason) => reason !== false);
	return reasons.length === 0 ? '' : `**Look at**: ${reasons.join(' · ')}`;
}
