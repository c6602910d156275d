/**
 * The closed vocabularies of an entry: every value with the words a reader sees.
 * Types, Zod enums, list pages and the contribution form are derived from these tables.
 */
export interface Term {
	/** What the reader sees, in sentence case. */
	readonly label: string;
	/** One sentence: what the value means, for tooltips, lists and the JSON Schema. */
	readonly description: string;
	/** What people type who look for it and do not know its words. */
	readonly asked?: string;
}

/** A table of terms; the keys are the values that front matter may hold. */
export type Vocabulary = Readonly<Record<string, Term>>;

export const categories = {
	'tool-use': {
		label: 'Tool use',
		description: 'Tool definitions, tool_use and tool_result blocks, tool_choice.',
	},
	'thinking': {
		label: 'Thinking blocks',
		description: 'Extended thinking: its configuration, its blocks and their signatures.',
	},
	'request-validation': {
		label: 'Request validation',
		description: 'A request that the API refuses because of its shape or its values.',
	},
	'context-and-size': {
		label: 'Context and size',
		description: 'Too many tokens, too many bytes, too many pages or pixels.',
		asked: 'too big, too long, full, compact',
	},
	'auth-and-billing': {
		label: 'Authentication and billing',
		description: 'Keys, tokens, sign-in, permissions, credit and plan limits.',
		asked: 'logged out, log in again, sign in, password, api key rejected, pay, credits, quota',
	},
	'rate-limits': {
		label: 'Rate limits and overload',
		description: 'Limits per minute or per plan, and servers that are too busy.',
		asked: 'quota, throttled, throttling, too many requests, busy, capacity, down',
	},
	'server-errors': {
		label: 'Server errors',
		description: 'Failures inside the service or at its gateway.',
		asked: 'down, outage, crash, broken, server problem',
	},
	'streaming': {
		label: 'Streaming and time-outs',
		description: 'Responses that stop, stall or arrive out of order.',
		asked: 'stuck, hangs, hanging, frozen, slow, cut off, stops in the middle, no answer',
	},
	'batches': {
		label: 'Message Batches',
		description: 'Creating batches, and reading their results.',
	},
	'mcp': {
		label: 'MCP',
		description: 'Model Context Protocol servers, clients and transports.',
		asked: 'server does not start, tools missing, not connecting',
	},
	'cloud-providers': {
		label: 'Cloud providers',
		description: 'Models through Amazon Bedrock, Google Vertex AI or Microsoft Foundry.',
		asked: 'aws, bedrock, gcp, google cloud, vertex, azure, foundry',
	},
	'network-and-tls': {
		label: 'Network and TLS',
		description: 'Connections, proxies and certificates between you and the API.',
		asked: 'offline, no internet, cannot connect, proxy, vpn, ssl, certificate, firewall',
	},
	'install-and-update': {
		label: 'Install and update',
		description: 'Installing, updating and starting a tool or a package.',
		asked: 'cannot install, update fails, does not start, permission, path',
	},
	'files-and-sandbox': {
		label: 'Files and sandbox',
		description: 'Reading, editing and isolating files on your machine.',
	},
	'session-and-config': {
		label: 'Session and configuration',
		description: 'Settings files, stored sessions, plugins and terminals.',
		asked: 'settings, stuck session, resume',
	},
	'sdk': {
		label: 'SDK usage',
		description: 'Exceptions that a client library raises before or after the request.',
	},
} as const satisfies Vocabulary;

/** Troubles that every vendor's users meet, each vendor with its own words, codes and verdict. */
export const families = {
	'rate-limit': {
		label: 'Over the rate limit',
		description: 'Too many requests or tokens in a time; passes by waiting.',
	},
	'out-of-credit': {
		label: 'Out of credit or quota',
		description: 'Nothing left of a balance, a budget or a plan.',
	},
	'too-long': {
		label: 'Too long for the model',
		description: 'Prompt and answer do not fit into the context window.',
	},
	'overloaded': {
		label: 'Overloaded',
		description: 'The service has no capacity at the moment.',
	},
	'key-refused': {
		label: 'Key refused',
		description: 'A key or token is wrong, expired or missing.',
	},
	'tool-result-missing': {
		label: 'Tool call without its result',
		description: 'The history holds a tool call that nothing answers.',
	},
	'model-gone': {
		label: 'Model retired or unknown',
		description: 'No such model, or not any more, or not for this account.',
	},
	'parameter-not-supported': {
		label: 'Parameter that the model does not take',
		description: 'A setting that other models take and this one refuses.',
	},
} as const satisfies Vocabulary;

export const layers = {
	client: { label: 'Your request', description: 'Your code or your configuration caused it.' },
	sdk: { label: 'The tool', description: 'The SDK, the agent or the editor caused it.' },
	network: { label: 'Your network', description: 'The connection between you and the service.' },
	proxy: { label: 'A proxy', description: 'A corporate proxy or TLS inspection in between.' },
	gateway: {
		label: 'A gateway',
		description: 'An LLM gateway or a cloud platform in front of the provider.',
	},
	provider: { label: 'The provider', description: 'The service itself failed or refused.' },
	account: { label: 'Your account', description: 'Credit, plan, permissions or sign-in.' },
} as const satisfies Vocabulary;

export const retries = {
	'never': {
		label: 'Do not retry',
		description: 'Nothing says that the same request would pass.',
	},
	'after-fix': { label: 'Retry after the fix', description: 'Change something first.' },
	'backoff': { label: 'Retry with backoff', description: 'Wait longer after each attempt.' },
	'after-header': {
		label: 'Retry when the header says',
		description: 'The response names the time to wait.',
	},
	'at-reset': { label: 'Retry at the reset', description: 'A limit ends at a known time.' },
	'unknown': { label: 'Not documented', description: 'No source says whether a retry helps.' },
} as const satisfies Vocabulary;

export const statuses = {
	'active': { label: 'Active', description: 'Still happens with current versions.' },
	'intermittent': {
		label: 'Comes and goes',
		description: 'Does not happen each time, with nothing changed.',
	},
	'fixed': { label: 'Fixed', description: 'A released version no longer does it.' },
	'by-design': { label: 'By design', description: 'A service or a tool refuses this on purpose.' },
	'retired': { label: 'Retired', description: 'Can no longer happen; kept for old links.' },
} as const satisfies Vocabulary;

export const frequencies = {
	'very-common': { label: 'Very common', description: 'Ten or more public threads found.' },
	'common': { label: 'Common', description: 'At least five public threads found.' },
	'occasional': { label: 'Occasional', description: 'At least two public threads found.' },
	'rare': { label: 'Rare', description: 'At most one public thread found so far.' },
} as const satisfies Vocabulary;

export const confidences = {
	'maintainer': {
		label: 'A maintainer',
		description: 'A maintainer says so, in a comment that is cited.',
	},
	'documentation': { label: 'Documentation', description: 'The official documentation says so.' },
	'source-code': {
		label: 'Code that was read',
		description: 'The code of a released version does what the fix relies on.',
	},
	'confirmed-by-users': {
		label: 'Several reports',
		description: 'Several public reports say that it worked, or found what it mends.',
	},
	'reported-once': {
		label: 'One report',
		description: 'One public report says that it worked, or found what it mends.',
	},
} as const satisfies Vocabulary;

export const sourceKinds = {
	'documentation': { label: 'Documentation', description: 'Official documentation.' },
	'changelog': { label: 'Changelog', description: 'Release notes or a changelog.' },
	'source-code': { label: 'Source code', description: 'Code that was read, with its version.' },
	'issue': { label: 'Issue', description: 'An issue or pull-request thread.' },
	'forum': { label: 'Forum', description: 'A question-and-answer thread or a forum post.' },
	'article': { label: 'Article', description: 'A vendor article, a support page or a post.' },
	'standard': { label: 'Standard', description: 'A protocol specification or an RFC.' },
} as const satisfies Vocabulary;

export const threadStates = {
	'open': { label: 'open', description: 'Nobody has closed it.' },
	'closed': { label: 'closed', description: 'Closed, whether or not it was solved.' },
	'merged': { label: 'merged', description: 'A pull request whose change is in.' },
	'closed-unmerged': { label: 'closed unmerged', description: 'A pull request that was given up.' },
	'unknown': { label: 'state unknown', description: 'What became of it was not seen.' },
} as const satisfies Vocabulary;

export const typedIn = {
	shell: { label: 'Shell', description: 'A POSIX shell: bash, zsh.' },
	powershell: { label: 'PowerShell', description: 'PowerShell on Windows.' },
	client: { label: 'In the tool', description: 'The prompt of the tool itself, such as /rewind.' },
	python: { label: 'Python', description: 'Code.' },
	typescript: { label: 'TypeScript', description: 'Code, also for JavaScript.' },
	json: { label: 'JSON', description: 'A request body or a settings file.' },
} as const satisfies Vocabulary;

export const verifications = {
	'reproduced': { label: 'reproduced', description: 'The error was provoked and the fix tried.' },
	'sdk-source': {
		label: 'read in the shipped code',
		description: 'The text was found in a released package.',
	},
	'documentation': {
		label: 'checked against the documentation',
		description: 'The official documentation describes this error.',
	},
	'maintainer': {
		label: 'confirmed by a maintainer',
		description: 'A maintainer described it in a public thread.',
	},
	'reported': {
		label: 'compared with public reports',
		description: 'Independent reports agree; no official source does.',
	},
} as const satisfies Vocabulary;

export const sampleForms = {
	'bare': { label: 'The message alone', description: 'Nothing around the message.' },
	'client': { label: 'As the client prints it', description: 'With the prefix of the tool.' },
	'json': { label: 'Inside JSON', description: 'A response body, perhaps JSON in a string.' },
	'stack-trace': { label: 'Inside a stack trace', description: 'With frames around it.' },
	'log': { label: 'Inside a log', description: 'With timestamps, levels or other lines.' },
} as const satisfies Vocabulary;
