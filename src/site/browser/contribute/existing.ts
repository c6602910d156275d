import { signatureItem } from '#content/write/add-signature.ts';
import type { Claim } from '#draft/claim.ts';
import { element, siteAddress } from '../page/dom.ts';

/** What is said when an error has an entry, or one comes close: which, why, and where to edit it. */
export function existingNotice(claim: Claim, editUrl: (id: string) => string): HTMLElement {
	const isClose = claim.confidence === 'possible';
	const page = element('a', { href: siteAddress(`errors/${claim.id}/`) }, claim.title);
	const edit = element(
		'a',
		{ href: editUrl(claim.id), target: '_blank', rel: 'noopener' },
		isClose ? 'Add the wording there' : 'Correct it or add a fix there',
	);
	const item = claim.wording !== undefined && signatureItem({ text: claim.wording });
	return element(
		'aside',
		{ class: 'note' },
		element(
			'p',
			{},
			isClose ? 'An entry comes close: ' : 'This error has an entry: ',
			page,
			` (${claim.why}).`,
		),
		element(
			'p',
			{},
			edit,
			' (opens the repository in a new tab)',
			isClose ? ', if it is the same error:' : '.',
		),
		item && element('pre', {}, element('code', {}, item)),
	);
}
