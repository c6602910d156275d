import { isMixed } from './drawn.ts';
import { secret, type Secret } from './secret-shape.ts';

/** A quote, escaped any number of times, or none; what stands between a name and its value; a value not made of words. */
const quote = `\\\\{0,7}["'\`]?`;
const assigns = '\\s{0,3}(?:[:=]|%3D)\\s{0,3}';
const drawnValue = `[^\\s"'\`]{0,60}\\d|[^\\s"'\`]{30}`;

/** What colours a text, as it is or escaped. */
const colour = '(?:\\x1b|\\\\{1,7}(?:u001b|x1b|033|e))\\[[\\d;]{0,12}m';

/** What else stands between a name and a value that is certainly drawn: in tables, calls, lists, maps, XML, over two lines. */
const joins = `(?:[\\s"'\`\\\\,:=>|│()[\\]]|${colour}|value|Some|SecretStr|None|-(?=\\s)|b(?=["'])){1,60}`;

/** Names behind which a secret stands, also at the end of a longer one: `ANTHROPIC_AUTH_TOKEN`, `x-api-key`, `clientSecret`. */
const names =
	'api[-_ ]?keys?|access[-_ ]?key|secret[-_ ]?(?:access[-_ ]?)?key|subscription[-_]?key|account[-_]?key|' +
	'private[-_]?key(?:[-_]id)?|session[-_]?key|client-key-data|auth[-_]?token|access[-_]?token|oauth[-_]?token|session[-_]?token|' +
	'security[-_]?token|refresh[-_]?token|bearer[-_]?token|bearer_token_bedrock|_token|client[-_]?secret|_secret|_pat|' +
	'password|passwd|authorization';

/** Whatever stands behind a name, or in a place, that promises a secret; after the keys that are known by themselves. */
export const namedValues = [
	secret(
		'address of a webhook',
		/(?<=hooks\.slack\.com\/\w{1,20}\/|discord(?:app)?\.com\/api\/webhooks\/|webhook\.office\.com\/webhookb2\/|mcp\.zapier\.com\/api\/mcp\/\w\/)(?<value>[^\s"'`<>\\]{16,400})/g,
		'<webhook>',
	),
	secret('login in a URL', /(?<=\/\/)(?<value>[^\s/@:<]{0,100}:[^\s/@]{1,200})(?=@)/g, '<login>'),
	secret('login in a URL', /(?<=\/\/)(?<value>[^\s/@:<]{16,400})(?=@)/g, '<login>', isMixed),
	secret(
		'login on a command line',
		/\b(?:curl\b[^\n]{0,300}?\s(?:-u|--user)[\s=]{0,2}["']?(?=[^\s"':]{1,100}:)|(?:sshpass|(?:docker|podman) login)\b[^\n]{0,200}?\s-p\s?["']?|ConvertTo-SecureString\s{1,3}["'])(?![$<])(?<value>[^\s"'`]{6,300})/g,
		'<login>',
	),
	secret(
		'cookie',
		/\bcookie\\{0,7}["']?\s{0,3}[:=,]\s{0,3}\\{0,7}["']?(?<value>[\w-]{1,80}=[^"'\n\\]{8,8000})/gi,
		'<cookie>',
		isMixed,
	),
	secret(
		'bearer token',
		/\b(?:Bearer|Basic)\s{1,3}(?!token\b|auth|access|[a-z_]{2,30}=["'\\]{0,9}\w)(?<value>[\w+/][\w.~+/=-]{7,4000})/gi,
		'<token>',
	),
	secret(
		'value of a key, token or password',
		/(?:password|passwd|passphrase)\\{0,7}["'`]?\s{0,3}[:=]\s{0,3}\\{0,7}["'`]?(?![<$*[{]|process\.|os\.|env\b)(?<value>(?<=["'`])[^\s"'`\\]{6,300}|[^\s"'`;\\]{6,300})/gi,
		'<secret>',
	),
	// Names that promise a secret, and farther away one that is certainly drawn; also behind an unusual scheme.
	secret(
		'value of a key, token or password',
		new RegExp(
			`(?:(?:${names})${joins}|authorization${quote}[:,=]\\s{0,3}${quote}[a-z]{2,12}\\s{1,3})${plainValue(16)}`,
			'gi',
		),
		'<secret>',
		isMixed,
	),
	// NAME=value, NAME: value, "name": "value", --name value, set NAME value, header: value
	secret(
		'value of a key, token or password',
		new RegExp(
			`(?:${names})${quote}(?:${assigns}|\\s{1,3}(?:is|provided:)\\s{1,3}(?=${drawnValue})|\\s{1,3}(?=["'\`]|${drawnValue}))${quote}${plainValue(6)}`,
			'gi',
		),
		'<secret>',
	),
	// ?key=value, token: value, behind whatever name
	secret(
		'value of a key, token or secret',
		new RegExp(
			`(?<![a-z0-9]|(?:idempotency|cache|primary|public)[-_ ])(?:key\\d?|token|secret|pass|pwd|auth|signature(?==)|(?<=[?&])(?:sig|code|state)|code_verifier)${quote}(?:${assigns}|\\s{1,3}is\\s{1,3})${quote}${plainValue(16)}`,
			'gi',
		),
		'<secret>',
		isMixed,
	),
	// Terminals break a long key into lines.
	secret(
		'rest of a key',
		/<(?:api_key|google_key|token|jwt|secret)>\r?\n[ \t]{0,8}(?<value>[\w+/=.~%-]{16,400}(?![^\s"'`,])(?:\r?\n[ \t]{0,8}[\w+/=.~%-]{16,400}(?![^\s"'`,]))*)/g,
		'<secret>',
		isMixed,
	),
] as const satisfies readonly Secret[];

/** A value that is no placeholder, reference or scheme, of at least so many characters. */
function plainValue(least: number): string {
	return `(?![<$]|%[a-z_]{3,60}%|\\{|\\*{3}|\\[redacted|Bearer\\b|Basic\\b|(?:process|os|Deno|import)\\.|env\\b|secrets\\.)(?<value>[^\\s"'\`,;&<>)}\\]\\\\]{${least},4000})`;
}
