import type { Facts } from '#matcher/index.ts';
import type { EntryInput } from '#schema/entry.ts';
import type { Known } from './known.ts';

/** What a paste is taken for when nobody has said; each is only a proposal. */
type Guess<Value> = readonly (readonly [Value, RegExp])[];

/** Prints of the products, the most telling first. */
const products: Guess<string> = [
	['claude-desktop', /claude desktop|claude_desktop_config/i],
	// The words are the API's own, whoever passed them on.
	['anthropic-api', /["']type["']: ?["']error["']/],
	[
		'claude-code',
		/⎿|\bclaude[ -]code\b|^\W*API Error:|\/rewind\b|\.claude\/|\bclaude (?:-p|--|update\b|doctor\b|mcp\b)|npm err[^]*@anthropic-ai/im,
	],
	[
		'amazon-bedrock',
		/bedrock|\b(?:Validation|Throttling|AccessDenied|ModelNotReady)Exception\b|InvokeModel/i,
	],
	['mcp', /\bmcp\b|-32[06]\d\d\b|modelcontextprotocol/i],
	[
		'anthropic-api',
		/\b(?:invalid_request|authentication|permission|not_found|rate_limit|overloaded|api|timeout|billing)_error\b|\brequest_too_large\b/,
	],
	[
		'anthropic-sdk',
		/\banthropic\.\w+Error|@anthropic-ai\/sdk|site-packages\/anthropic\b|\bAPI(?:Connection|Timeout|Status)\w*Error\b/,
	],
	[
		'anthropic-api',
		/anthropic|\bclaude-(?:opus|sonnet|haiku|\d)|\btool_use\b|\bmax_tokens\b|x-api-key/i,
	],
];

/** The product whose prints the text bears, of those that exist; then one that the text names. */
export function guessProduct(text: string, known: Known['products']): string | undefined {
	const telling = products.find(([slug, print]) => Object.hasOwn(known, slug) && print.test(text));
	if (telling) return telling[0];
	const plain = text.toLowerCase();
	return Object.keys(known).find(
		(slug) => plain.includes(known[slug]?.name.toLowerCase() ?? slug) || plain.includes(slug),
	);
}

const categories: Guess<EntryInput['category']> = [
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
