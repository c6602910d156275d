import type { Facts } from '#matcher/index.ts';
import type { EntryInput } from '#schema/entry.ts';
import type { Catalogue } from './catalogue.ts';
import { printsIn, type Print } from './prints.ts';

/**
 * The product whose prints a text bears, or else one that it names; `undefined` when the words are those of a vendor of
 * whom no such product is known.
 */
export function guessProduct(text: string, products: Catalogue['products']): string | undefined {
	const isKnown = ({ product }: Print) => Object.hasOwn(products, product);
	const prints = printsIn(text).filter((one) => one.vendor !== undefined || isKnown(one));
	const [first] = prints;
	if (first === undefined) return namedIn(text, products);
	return prints.find((one) => one.vendor === first.vendor && isKnown(one))?.product;
}

function namedIn(text: string, products: Catalogue['products']): string | undefined {
	const plain = text.toLowerCase();
	return Object.entries(products).find(
		([slug, { name }]) => plain.includes(name.toLowerCase()) || plain.includes(slug),
	)?.[0];
}

/** Words that speak of a category; the first that a message has decides. */
const categories: readonly (readonly [EntryInput['category'], RegExp])[] = [
	['thinking', /thinking|budget_tokens/i],
	['mcp', /\bmcp\b|-32[06]\d\d\b|modelcontextprotocol/i],
	['batches', /\bbatch(?:es)?\b|custom_id/i],
	[
		'install-and-update',
		/\bnpm err|\bEACCES\b.*npm|ENOTEMPTY|command not found|node-gyp|auto-?update/i,
	],
	[
		'network-and-tls',
		/ECONN\w+|ENOTFOUND|EAI_AGAIN|certificate|\bTLS\b|\bSSL\b|\bproxy\b|fetch failed|unable to connect/i,
	],
	['streaming', /\bstream(?:ing|ed)?\b|timed? ?out|\bidle\b/i],
	['tool-use', /tool_use|tool_result|tool_choice|input_schema|\btool(?:s\b|\.| use| call)/i],
	[
		'context-and-size',
		/too (?:long|large|many tokens)|context (?:window|length|limit)|exceeds?\b.*\b(?:limit|maximum|size)|request_too_large/i,
	],
	['rate-limits', /rate.?limit|overloaded|too many requests|usage limit|throttl/i],
	[
		'auth-and-billing',
		/api.key|credit balance|billing|oauth|authentication|permission_error|unauthorized|organization|log ?in\b|token has expired/i,
	],
	['cloud-providers', /bedrock|vertex|foundry|\b\w+Exception: /i],
	['files-and-sandbox', /ENOENT|EPERM|EISDIR|sandbox|permission denied|has not been read/i],
	['session-and-config', /settings\.json|\bsession\b|\bplugin\b|\bhooks?\b|invalid config/i],
	[
		'sdk',
		/\b(?:Type|Value|Attribute|Reference|Import)Error\b|is not a function|cannot read propert/i,
	],
];

const byStatus: Readonly<Record<number, EntryInput['category']>> = {
	401: 'auth-and-billing',
	402: 'auth-and-billing',
	403: 'auth-and-billing',
	413: 'context-and-size',
	429: 'rate-limits',
	529: 'rate-limits',
};

/** The category that the words of a message speak of; when they say nothing, its HTTP status does. */
export function guessCategory(text: string, { status = 0 }: Facts): EntryInput['category'] {
	const spoken = categories.find(([, words]) => words.test(text))?.[0];
	return spoken ?? byStatus[status] ?? (status >= 500 ? 'server-errors' : 'request-validation');
}

/** Where an error of this category most often has its cause. */
export function guessLayer(
	category: EntryInput['category'],
	{ status = 0 }: Facts,
): EntryInput['layer'] {
	if (category === 'auth-and-billing') return 'account';
	if (category === 'network-and-tls') return 'network';
	if (status >= 500) return 'provider';
	return onThisMachine.has(category) ? 'sdk' : 'client';
}

const onThisMachine: ReadonlySet<EntryInput['category']> = new Set([
	'install-and-update',
	'session-and-config',
	'mcp',
]);
