import type { Leads } from '#site/formats/leads.ts';
import { siteJson } from '../page/dom.ts';

/** Where to look next; `to` is a path of this site or the address of another. */
interface Lead {
	readonly label: string;
	readonly to: string;
}

/** What is here of the status and of the product whose words a paste has, and where its maker speaks. Rejects without a network. */
export async function nearerLeads(pasted: string, status: number | undefined): Promise<Lead[]> {
	const [leads, { guessProduct }] = await Promise.all([
		siteJson<Leads>('leads.json'),
		import('#draft/guess.ts'),
	]);
	return leadsTo(leads, guessProduct(pasted, leads.products), status);
}

/** @internal */
export function leadsTo(
	{ statuses, products }: Leads,
	slug: string | undefined,
	status: number | undefined,
): Lead[] {
	const leads: Lead[] = [];
	if (status !== undefined && statuses.includes(status))
		leads.push({ label: `What HTTP ${status} can mean`, to: `browse/status/${status}/` });
	const product = slug === undefined ? undefined : products[slug];
	if (product === undefined) return leads;
	const { name, status_page, documentation } = product;
	leads.push({ label: `Every known error of ${name}`, to: `products/${slug}/` });
	if (status_page !== undefined)
		leads.push({ label: `Is ${name} down? Its status page`, to: status_page });
	if (documentation !== undefined)
		leads.push({ label: `Its documentation: ${name}`, to: documentation });
	return leads;
}
