import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { random } from '../../bench/match-noise.ts';
import { maskSecrets, personalIn, secretsIn } from '#text/secrets.ts';

/** Put together here so that no scanner takes them for real. */
const key = ['sk', 'ant', 'api03', 'AbCdEfGhIjKlMnOpQr'].join('-');
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.');
const drawnText = 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW';
const cases: Record<string, string> = {
	[`x-api-key: ${key}`]: 'x-api-key: <api_key>',
	[`Authorization: Bearer ${jwt}`]: 'Authorization: Bearer <jwt>',
	'Authorization: Bearer abcdef123456': 'Authorization: Bearer <token>',
	[`${'AKIA'}ABCDEFGHIJKLMNOP`]: '<aws_key_id>',
	[`token ${'ghp'}_abcdefghijklmnop1234`]: 'token <token>',
	'"api_key": "abcdef123456",': '"api_key": "<secret>",',
	'password=hunter2222': 'password=<secret>',
	'https://me:secret@example.org/x': 'https://<login>@example.org/x',
	'write to jane.doe+x@mail.example.com now': 'write to <email> now',
	'/home/jane/app/main.py': '/home/<user>/app/main.py',
	'/Users/jane/app': '/Users/<user>/app',
	// Names that stand in the words before them as well.
	'/home/me/app': '/home/<user>/app',
	'/home/o/a': '/home/<user>/a',
	'/Users/er/plan': '/Users/<user>/plan',
	'C:\\Users\\User\\x': 'C:\\Users\\<user>\\x',
	'token: t0kentok3ntoken1': 'token: <secret>',
	'token: tokentokentoken1': 'token: tokentokentoken1',
	'C:\\Users\\Jane\\app and C:\\\\Users\\\\Jane':
		'C:\\Users\\<user>\\app and C:\\\\Users\\\\<user>',
	'/root/.claude/projects/-Users-jane-acme/x.jsonl': '/root/.claude/projects/<project>/x.jsonl',
	'jane@acme-laptop:~$ claude': '<user>@<host>:~$ claude',
	'getaddrinfo ENOTFOUND llm.acme.internal': 'getaddrinfo ENOTFOUND <host>',
	'getaddrinfo ENOTFOUND host.docker.internal': 'getaddrinfo ENOTFOUND host.docker.internal',
	'[jane@acme-laptop app]$ claude': '[<user>@<host> app]$ claude',
	'(base) jane@MacBook-Pro ~ % claude': '(base) <user>@<host> ~ % claude',
	'\\\\wsl$\\Ubuntu\\home\\jane\\app': '\\\\wsl$\\Ubuntu\\home\\<user>\\app',
	'C:/Users/jane/app': 'C:/Users/<user>/app',
	'ssh jane@10.0.3.4': 'ssh <email>',
	'LAPTOP-8HJ2K1L and llm.acme.local': '<host> and <host>',
	'arn:aws:iam::123456789012:user/jane is not': 'arn:aws:iam::123456789012:user/<user> is not',
	'Request ID: req_011CabcdEFGHijkl': 'Request ID: <request_id>',
	'x-request-id: 8f14e45f-ceea-467f-a9c1-0b1d5c6c2f3a': 'x-request-id: <request_id>',
	'{"request_id":"0197aa33-ceea-467f-a9c1-0b1d5c6c2f3a"}': '{"request_id":"<request_id>"}',
	'organization org-Ab12Cd34Ef56Gh78Ij90Kl12 on': 'organization <org_id> on',
	'request_id: req_01Example0001 is invented': 'request_id: req_01Example0001 is invented',
	'installed sdk@1.32.2 and @anthropic-ai/sdk@1.2.3':
		'installed sdk@1.32.2 and @anthropic-ai/sdk@1.2.3',
	'invalid x-api-key': 'invalid x-api-key',
	'max_tokens: 1024': 'max_tokens: 1024',
	'input_tokens: 1024, total_tokens=2048': 'input_tokens: 1024, total_tokens=2048',
	'apiKey: process.env.ANTHROPIC_API_KEY': 'apiKey: process.env.ANTHROPIC_API_KEY',
	'export ANTHROPIC_API_KEY="$KEY"': 'export ANTHROPIC_API_KEY="$KEY"',
	'risk-assessment-of-the-day failed': 'risk-assessment-of-the-day failed',
	'git@github.com:acme/app.git': '<email>:acme/app.git',
	// Passwords with what ends other values, and where the command line says that it is one.
	'"password": "p,a;s&s<w>o)r}d1"': '"password": "<secret>"',
	'User ID=sa;Password=Zx9!kPq,77vL;Encrypt=True': 'User ID=sa;Password=<secret>;Encrypt=True',
	'curl -sS -u jane:Hunter2x9 https://example.org': 'curl -sS -u <login> https://example.org',
	'docker login -u jane -p Hunter2x9 example.org': 'docker login -u jane -p <login> example.org',
	'redis://:Kq83hfPz01mX@cache:6379/0': 'redis://<login>@cache:6379/0',
	[`https://${drawnText}@example.org/app.git`]: 'https://<login>@example.org/app.git',
	[`https://hooks.slack.com/${'services'}/T024BE7LD/B04PLQ8UJ/Xk2mQ9vT7bWn4RpL`]:
		'https://hooks.slack.com/services/<webhook>',
	[`Cookie: lang=en; session=${drawnText}`]: 'Cookie: <cookie>',
	'Set-Cookie: lang=en; path=/': 'Set-Cookie: lang=en; path=/',
	[`GET /callback?code=${drawnText}&scope=email`]: 'GET /callback?code=<secret>&scope=email',
	[`Authorization: ApiKey ${drawnText}`]: 'Authorization: <secret> <secret>',
	[`AWS Secret Access Key [None]: ${drawnText}`]: 'AWS Secret Access Key [None]: <secret>',
	'-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIE\n-----END RSA PRIVATE KEY-----':
		'<private_key>',
	'-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQOY\n-----END PGP PRIVATE KEY BLOCK-----':
		'<private_key>',
	[`token=${key}\n${drawnText}${drawnText}\nmodel=claude-3-5-sonnet-20241022`]:
		'token=<api_key>\n<secret>\nmodel=claude-3-5-sonnet-20241022',
	// What only looks like one.
	'WWW-Authenticate: Bearer resource_metadata="https://example.org"':
		'WWW-Authenticate: Bearer resource_metadata="https://example.org"',
	'ANTHROPIC_AUTH_TOKEN is ignored': 'ANTHROPIC_AUTH_TOKEN is ignored',
	"key: 'interleaved-thinking-2025-05-14'": "key: 'interleaved-thinking-2025-05-14'",
	'"key":"conversation.messages.0.content"': '"key":"conversation.messages.0.content"',
	'xai-sdk-python-1.0.0 and pa-embedding-model-with-a-long-name-v2':
		'xai-sdk-python-1.0.0 and pa-embedding-model-with-a-long-name-v2',
	'{"access_token":"[REDACTED]","password":"***"}':
		'{"access_token":"[REDACTED]","password":"***"}',
};

describe('maskSecrets', () => {
	for (const [text, masked] of Object.entries(cases)) {
		test(`${masked}`, () => {
			expect(maskSecrets(text)).toBe(masked);
			expect(maskSecrets(masked)).toBe(masked);
		});
	}
});

const alphabets = {
	hex: '0123456789abcdef',
	letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
	url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
	base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
	capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
};

/** Keys as their makers give them out: the variable, what each begins with, its alphabet and its length. */
const makers: readonly (readonly [string, string, keyof typeof alphabets, number])[] = [
	['ANTHROPIC_API_KEY', 'sk-ant-api03-', 'url', 95],
	['ANTHROPIC_AUTH_TOKEN', 'sk-ant-oat01-', 'url', 95],
	['ANTHROPIC_AUTH_TOKEN', '', 'letters', 40],
	['CLAUDE_CODE_OAUTH_TOKEN', 'sk-ant-oat01-', 'url', 95],
	['OPENAI_API_KEY', 'sk-', 'letters', 48],
	['OPENAI_API_KEY', 'sk-proj-', 'url', 156],
	['OPENAI_ADMIN_KEY', 'sk-admin-', 'url', 120],
	['OPENROUTER_API_KEY', 'sk-or-v1-', 'hex', 64],
	['DEEPSEEK_API_KEY', 'sk-', 'hex', 32],
	['AWS_SECRET_ACCESS_KEY', '', 'base64', 40],
	['AWS_SESSION_TOKEN', 'IQoJb3JpZ2luX2Vj', 'base64', 300],
	['AWS_ACCESS_KEY_ID', 'AKIA', 'capitals', 16],
	['AWS_BEARER_TOKEN_BEDROCK', 'ABSK', 'base64', 128],
	['AWS_BEARER_TOKEN_BEDROCK', 'bedrock-api-key-', 'base64', 200],
	['GEMINI_API_KEY', 'AIza', 'url', 35],
	['GOOGLE_OAUTH_ACCESS_TOKEN', 'ya29.', 'url', 200],
	['AZURE_OPENAI_API_KEY', '', 'hex', 32],
	['AZURE_OPENAI_API_KEY', '', 'letters', 84],
	['GROQ_API_KEY', 'gsk_', 'letters', 52],
	['XAI_API_KEY', 'xai-', 'letters', 80],
	['MISTRAL_API_KEY', '', 'letters', 32],
	['COHERE_API_KEY', '', 'letters', 40],
	['PERPLEXITY_API_KEY', 'pplx-', 'letters', 48],
	['TOGETHER_API_KEY', '', 'hex', 64],
	['FIREWORKS_API_KEY', 'fw_', 'letters', 24],
	['CEREBRAS_API_KEY', 'csk-', 'letters', 48],
	['NVIDIA_API_KEY', 'nvapi-', 'url', 64],
	['REPLICATE_API_TOKEN', 'r8_', 'letters', 37],
	['HF_TOKEN', 'hf_', 'letters', 34],
	['GITHUB_TOKEN', 'ghp_', 'letters', 36],
	['GITHUB_TOKEN', 'github_pat_', 'letters', 82],
	['NPM_TOKEN', 'npm_', 'letters', 36],
	['SLACK_BOT_TOKEN', 'xoxb-', 'letters', 50],
	['LANGSMITH_API_KEY', 'lsv2_pt_', 'hex', 43],
	['GEMINI_API_KEY', 'AQ.Ab8RN6', 'url', 44],
	['LOGFIRE_TOKEN', 'pylf_v1_us_', 'letters', 43],
	['AI_GATEWAY_API_KEY', 'vck_', 'letters', 56],
	['CURSOR_API_KEY', 'key_', 'hex', 64],
	['PINECONE_API_KEY', 'pcsk_', 'letters', 66],
	['SENTRY_AUTH_TOKEN', 'sntrys_', 'letters', 120],
	['SUPABASE_ACCESS_TOKEN', 'sbp_', 'hex', 40],
	['FIGMA_API_KEY', 'figd_', 'url', 40],
	['FIRECRAWL_API_KEY', 'fc-', 'hex', 32],
	['JIRA_API_TOKEN', 'ATATT3xFfGF0', 'url', 170],
	['GOOGLE_CLIENT_SECRET', 'GOCSPX-', 'url', 28],
];

/** The places where a key is seen. */
const forms: Readonly<Record<string, (name: string, value: string) => string>> = {
	'environment': (name, value) => `${name}=${value}`,
	'environment, quoted': (name, value) => `export ${name}="${value}"`,
	'PowerShell': (name, value) => `$env:${name} = '${value}'`,
	'setx': (name, value) => `setx ${name} "${value}"`,
	'header': (_, value) => `x-api-key: ${value}`,
	'header of curl': (_, value) => `curl -H "api-key: ${value}" https://api.example.com`,
	'bearer': (_, value) => `authorization: Bearer ${value}`,
	'JSON': (name, value) => JSON.stringify({ env: { [name]: value } }),
	'JSON in JSON': (name, value) => JSON.stringify({ body: JSON.stringify({ [name]: value }) }),
	'camel case': (_, value) => `new Client({ apiKey: '${value}' })`,
	'repr': (_, value) => `Client(api_key='${value}', timeout=60)`,
	'URL': (_, value) => `https://api.example.com/v1/models?key=${encodeURIComponent(value)}&alt=sse`,
	'log': (_, value) => `2026-11-26T10:00:00Z DEBUG using API key ${value}`,
	'message': (_, value) => `Incorrect API key provided: ${value}.`,
	'command line': (_, value) => `tool --api-key ${value} --verbose`,
	'command line with =': (_, value) => `tool --token=${value}`,
	'YAML of Kubernetes': (name, value) => `- name: ${name}\n  value: "${value}"`,
	'value on the next line': (name, value) => `${name}: >-\n  ${value}`,
	'arguments': (_, value) => JSON.stringify(['-y', 'server', '--api-key', value]),
	'call': (name, value) => `os.Setenv("${name}", "${value}")`,
	'item': (name, value) => `os.environ["${name}"] = '${value}'`,
	'headers of httpx': (_, value) => `headers=[(b'x-api-key', b'${value}'), (b'accept', b'*/*')]`,
	'headers of undici': (_, value) => `[\n    'x-api-key',\n    '${value}',\n    'accept' ]`,
	'map': (_, value) => `Headers { 'x-api-key' => '${value}' }`,
	'SecretStr': (_, value) => `api_key=SecretStr('${value}') model=m`,
	'Rust': (_, value) => `Config { api_key: Some("${value}"), base: None }`,
	'attribute': (name, value) => `<add key="${name}" value="${value}" />`,
	'element': (_, value) => `<apiKey>${value}</apiKey>`,
	'table': (name, value) => `│ ${name} │ ${value} │`,
	'colours': (name, value) => `\u001b[36m${name}\u001b[0m=\u001b[32m${value}\u001b[0m`,
	'escaped colours': (name, value) => JSON.stringify(`${name}: \u001b[32m${value}\u001b[39m`),
	'URL in a URL': (name, value) => encodeURIComponent(`${name}=${value}`),
};

/** A key whose letters are drawn, and that holds a digit as nearly all do. */
function drawn(prefix: string, alphabet: string, length: number, next: () => number): string {
	const letters = Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]);
	return `${prefix}${letters.join('')}`;
}

describe('60 drawn keys of each kind', () => {
	test.each(Object.entries(forms))('are masked and reported: %s', (_, print) => {
		const missed = makers.flatMap(([name, prefix, alphabet, length], maker) => {
			const next = random(maker * 7919 + 17);
			return Array.from({ length: 60 }, () => {
				const value = drawn(prefix, alphabets[alphabet], length, next);
				const text = print(name, value);
				const shown = [value.slice(-12), encodeURIComponent(value).slice(-12)];
				const isMasked = shown.every((part) => !maskSecrets(text).includes(part));
				return isMasked && secretsIn(text).length > 0 ? [] : [maskSecrets(text)];
			}).flat();
		});
		expect(missed).toEqual([]);
	});
});

test('what the knowledge base shows is no secret', () => {
	const content = fileURLToPath(new URL('../../../content', import.meta.url));
	const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
	const alarms = files
		.filter((path) => /\.(?:mdx|yml|json|txt)$/.test(path))
		.flatMap((path) =>
			secretsIn(readFileSync(join(content, path), 'utf8')).map(({ name }) => `${path}: ${name}`),
		);
	expect(alarms).toEqual([]);
});

test.each([
	// Sixteen letters, with a digit.
	['password=abcdefghijklmno1', 1],
	['password=abcdefghijklmn1', 0],
	// Digits alone are a number, letters alone are words …
	['password=1234567890987654', 0],
	['password=abcdefghijklmnop', 0],
	// … unless capitals are all over them.
	['password=aBcDeFgHiJklmnop', 1],
	['password=aBcDeFghijklmnop', 1],
	['password=aBcDefghijklmnop', 0],
	// A short one changes between them at least three times.
	['password=aB3cdefg', 1],
	['password=aB3cdef', 0],
	['password=aBcdefg1', 0],
])('%s holds %i keys that look real', (text, found) => {
	expect(secretsIn(text)).toEqual(
		Array(found).fill({ name: 'value of a key, token or password', index: 0 }),
	);
});

test('who somebody is: the kind, the whole stretch, its telling end and where it begins', () => {
	expect(personalIn('see /home/jane/app and jane@example.org')).toEqual([
		{ name: 'e-mail address', all: 'jane@example.org', value: 'jane@example.org', index: 23 },
		{ name: 'user of a home directory', all: '/home/jane', value: 'jane', index: 4 },
	]);
	expect(personalIn('nobody')).toEqual([]);
});
