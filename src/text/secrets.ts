/** A quote, escaped any number of times, or none; what stands between a name and its value; a value not made of words. */
const quote = `\\\\{0,7}["'\`]?`;
const assigns = '\\s{0,3}[:=]\\s{0,3}';
const drawnValue = `[^\\s"'\`]{0,60}\\d|[^\\s"'\`]{30}`;

/** Names behind which a secret stands, also at the end of a longer one: `ANTHROPIC_AUTH_TOKEN`, `x-api-key`, `clientSecret`. */
const names =
	'api[-_ ]?keys?|access[-_]?key|secret[-_]?(?:access[-_]?)?key|subscription[-_]?key|account[-_]?key|' +
	'auth[-_]?token|access[-_]?token|oauth[-_]?token|session[-_]?token|refresh[-_]?token|bearer[-_]?token|bearer_token_bedrock|' +
	'_token|client[-_]?secret|_secret|password|passwd|authorization';

/** A kind of secret: what it is called, how it is written, and what goes in its place. */
type Secret = { readonly name: string; readonly shape: RegExp; readonly mask: string };

/**
 * Keys, tokens and passwords as their makers write them, shortened and truncated ones included; then whatever stands
 * behind a name that promises a secret. `value` is the part that must not be shown; each shape ends with it. The most
 * telling shape comes first: a later one must not cut a longer secret in two. Every repetition is bounded.
 */
const secrets = [
	secret(
		'private key',
		/(?<value>-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?)/g,
		'<private_key>',
	),
	secret(
		'JSON Web Token',
		/(?<value>\beyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,2000})?)/g,
		'<jwt>',
	),
	...withPrefix('Anthropic key or token', ['sk-ant-'], '<api_key>'),
	...withPrefix('OpenRouter key', ['sk-or-'], '<api_key>'),
	...withPrefix('OpenAI key', ['sk-', 'sess-'], '<api_key>'),
	...withPrefix(
		'Amazon Bedrock key',
		['ABSK', 'bedrock-api-key-'],
		'<api_key>',
		/[\w+/=%-]{20,4000}/,
	),
	...withPrefix('Groq key', ['gsk_'], '<api_key>'),
	...withPrefix('xAI key', ['xai-'], '<api_key>'),
	...withPrefix('Perplexity key', ['pplx-'], '<api_key>'),
	...withPrefix('Cerebras key', ['csk-'], '<api_key>'),
	...withPrefix('Fireworks key', ['fw_'], '<api_key>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Voyage key', ['pa-'], '<api_key>', /[\w-]{30,100}/),
	...withPrefix('NVIDIA key', ['nvapi-'], '<api_key>'),
	...withPrefix('Replicate token', ['r8_'], '<token>'),
	...withPrefix('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], '<api_key>'),
	...withPrefix('Langfuse key', ['pk-lf-', 'sk-lf-'], '<api_key>'),
	...withPrefix('Tavily key', ['tvly-'], '<api_key>'),
	...withPrefix('Google key', ['AIza'], '<google_key>', /[\w-]{30,60}/),
	...withPrefix('Google token', ['ya29.', '1//0'], '<token>', /[\w.-]{20,2000}/),
	...withPrefix('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'], '<token>'),
	...withPrefix('GitLab token', ['glpat-'], '<token>'),
	...withPrefix('npm token', ['npm_'], '<token>', /[A-Za-z0-9]{30,60}/),
	...withPrefix('PyPI token', ['pypi-'], '<token>', /[\w-]{40,300}/),
	...withPrefix('Hugging Face token', ['hf_'], '<token>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Slack token', ['xoxa-', 'xoxb-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], '<token>'),
	...withPrefix('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_'], '<token>'),
	...withPrefix('Notion token', ['ntn_'], '<token>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Linear key', ['lin_api_'], '<api_key>'),
	...withPrefix('Databricks token', ['dapi'], '<token>', /[0-9a-f]{32}(?:-\d)?/),
	secret(
		'AWS access key id',
		/(?<value>(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g,
		'<aws_key_id>',
	),
	secret('login in a URL', /(?<=\/\/)(?<value>[^\s/@:<]{1,100}:[^\s/@]{1,200})(?=@)/g, '<login>'),
	secret(
		'bearer token',
		/\b(?:Bearer|Basic)\s{1,3}(?!token\b|auth|access)(?<value>[\w+/][\w.~+/=-]{7,4000})/gi,
		'<token>',
	),
	// NAME=value, NAME: value, "name": "value", --name value, set NAME value, header: value
	secret(
		'value of a key, token or password',
		new RegExp(
			`(?:${names})${quote}(?:${assigns}|\\s{1,3}(?:is|provided:)\\s{1,3}|\\s{1,3}(?=["'\`]|${drawnValue}))${quote}${plainValue(6)}`,
			'gi',
		),
		'<secret>',
	),
	// ?key=value, token: value, behind whatever name, when the value looks drawn
	secret(
		'value of a key, token or secret',
		new RegExp(
			`(?<![a-z0-9])(?:key|token|secret|pass|pwd|auth)${quote}${assigns}${quote}(?=${drawnValue})${plainValue(16)}`,
			'gi',
		),
		'<secret>',
	),
] as const satisfies readonly Secret[];

/** What tells who somebody is, or where they work; each shape ends with it. Its name is what the checks go by. */
const personal = [
	secret(
		'e-mail address',
		/(?<value>\b[\w.+-]{1,64}@(?:(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})\b)/gi,
		'<email>',
	),
	// jane@laptop:~$ and, as zsh and Red Hat's bash print it, jane@laptop ~ % and [jane@laptop app]$
	secret(
		'user and host of a prompt',
		/(?<value>(?<![\w./@-])[\w.-]{1,32}@[\w-]{1,63}(?:\.local)?)(?=:[~/]|\s[\w.~/-]{1,80}\s?[%$#]\s|\s[\w.~/-]{1,80}\][$#])/g,
		'<user>@<host>',
	),
	secret(
		'folder of a project',
		/(?<=\.claude[\\/]{1,4}projects[\\/]{1,4})(?<value>[^\s/\\"'<>*`]{1,255})/g,
		'<project>',
	),
	secret(
		'user of a home directory',
		/(?:[/\\](?:home|Users)[/\\]{1,4}|[A-Z]:\\{1,4}Users\\{1,4})(?!Shared\b|Public\b|<)(?<value>[^\s/\\"':<>]{1,64})/g,
		'<user>',
	),
	secret(
		'user of an AWS account',
		/\barn:aws[\w-]{0,10}:(?:iam|sts)::\d{0,12}:(?:user|assumed-role)\/(?!<)(?<value>[\w+=,.@/-]{1,128})/g,
		'<user>',
	),
	secret(
		'internal host',
		/(?<![\w.-])(?!(?:host|gateway)\.docker\.internal|metadata\.google\.internal)(?<value>(?:[a-z0-9-]{1,63}\.){1,6}(?:internal|corp|lan|local|intranet|cluster\.local)|(?:DESKTOP|LAPTOP)-[A-Z0-9]{7})\b(?!\.?\w)/gi,
		'<host>',
	),
	// Their providers can look them up. Invented ones say Example or begin with zeros.
	secret('id of a request', /(?<value>\breq_(?!\w{0,4}Example)\w{10,80})/g, '<request_id>'),
	secret(
		'id of a request',
		/\brequest[-_ ]?id\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["']?(?!\w{0,6}Example|0{8})(?<value>[\w-]{16,80})/gi,
		'<request_id>',
	),
	secret('organization', /(?<value>\borg-(?!Example)(?=\w*\d)\w{20,40})/g, '<org_id>'),
] as const satisfies readonly Secret[];

/**
 * The text with keys, tokens, passwords, e-mail addresses, host names, user names and ids of requests replaced by
 * readable placeholders; for whatever is put in a link or offered for copying.
 *
 * @example maskSecrets('x-api-key: sk-ant-api03-AbCdEfGhIjKlMnOp') //=> 'x-api-key: <api_key>'
 */
export function maskSecrets(text: string): string {
	return [...secrets, ...personal].reduce(
		(masked, { shape, mask }) =>
			masked.replace(
				shape,
				(all: string, value: string) => all.slice(0, all.length - value.length) + mask,
			),
		text,
	);
}

/** The secrets of a text that look real, each where it begins; an invented one says EXAMPLE or leaves something out. */
export function secretsIn(text: string): { readonly name: string; readonly index: number }[] {
	return secrets.flatMap(({ name, shape }) =>
		[...text.matchAll(shape)].flatMap((found) => {
			const value = found.groups?.['value'] ?? '';
			const isDrawn = name.startsWith('value of') ? isRandom(value) : /[\dA-Z]/.test(value);
			return isDrawn && !invented.test(value) ? [{ name, index: found.index }] : [];
		}),
	);
}

/** What tells who somebody is: of what kind, the whole stretch, its telling end, and where it begins. */
export function personalIn(text: string): {
	readonly name: string;
	readonly all: string;
	readonly value: string;
	readonly index: number;
}[] {
	return personal.flatMap(({ name, shape }) =>
		[...text.matchAll(shape)].map(({ 0: all, groups, index }) => ({
			name,
			all,
			value: groups?.['value'] ?? '',
			index,
		})),
	);
}

const invented = /example|x{4,}|\.{3}|…|[<>${}]|\byour\b|0{6,}|123456/i;

/** Whether a value was drawn rather than written: letters with digits, or capitals all over a long word. */
function isRandom(value: string): boolean {
	const hasDigits = /\d/.test(value) && /[a-z]/i.test(value);
	const changes = value.match(/[a-z][A-Z]/g)?.length ?? 0;
	return value.length >= 16 && (hasDigits || changes >= 5);
}

function secret(name: string, shape: RegExp, mask: string): Secret {
	return { name, shape, mask };
}

/** The keys of one maker, by the beginnings that it gives them. */
function withPrefix(
	name: string,
	prefixes: readonly string[],
	mask: string,
	rest = /[\w-]{12,400}/,
): Secret[] {
	const begins = prefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|');
	return [
		secret(name, new RegExp(`(?<value>(?<![A-Za-z0-9])(?:${begins})${rest.source})`, 'g'), mask),
	];
}

/** A value that is no placeholder, reference or scheme, of at least so many characters. */
function plainValue(least: number): string {
	return `(?![<$]|%[a-z_]{3,60}%|\\{|Bearer\\b|Basic\\b|(?:process|os|Deno|import)\\.|env\\b|secrets\\.)(?<value>[^\\s"'\`,;&<>)}\\]\\\\]{${least},4000})`;
}
