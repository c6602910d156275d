import { secret, start, withPrefix, type Secret } from './secret-shape.ts';

/**
 * Keys and tokens as their makers write them, shortened and truncated ones included. The most telling shape comes first: a
 * later one must not cut a longer secret in two. Every repetition is bounded.
 */
export const knownKeys = [
	secret(
		'private key',
		/(?<value>-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?)/g,
		'<private_key>',
	),
	secret(
		'JSON Web Token',
		new RegExp(
			`(?<value>${start}eyJ[\\w-]{8,4000}(?:\\.[\\w-]{8,8000}|\\.(?=\\.[\\w-]))(?:\\.[\\w-]{0,8000}){0,3})`,
			'g',
		),
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
	...withPrefix('xAI key', ['xai-'], '<api_key>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Perplexity key', ['pplx-'], '<api_key>'),
	...withPrefix('Cerebras key', ['csk-'], '<api_key>'),
	...withPrefix('Fireworks key', ['fw_'], '<api_key>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Voyage key', ['pa-'], '<api_key>', /(?=[\w-]{0,60}[A-Z])[\w-]{30,100}/),
	...withPrefix('NVIDIA key', ['nvapi-'], '<api_key>'),
	...withPrefix('Replicate token', ['r8_'], '<token>'),
	...withPrefix('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], '<api_key>'),
	...withPrefix('Langfuse key', ['pk-lf-', 'sk-lf-'], '<api_key>'),
	...withPrefix('Tavily key', ['tvly-'], '<api_key>'),
	...withPrefix('Google key', ['AIza', 'AQ.', 'GOCSPX-'], '<google_key>', /[\w-]{28,120}/),
	...withPrefix('Google token', ['ya29.', '1//0'], '<token>', /[\w.-]{20,2000}/),
	...withPrefix(
		'AWS session token',
		['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'],
		'<token>',
		/[\w+/=%-]{20,4000}/,
	),
	...withPrefix('Azure key', [''], '<api_key>', /[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}/),
	...withPrefix('Copilot token', ['tid='], '<token>', /[\w-]{8,80};[^\s"'`\\]{10,4000}/),
	...withPrefix('Ollama or Z.ai key', [''], '<api_key>', /[0-9a-f]{32}\.(?:[\w-]{24}|\w{16})\b/),
	...withPrefix('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'], '<token>'),
	...withPrefix('GitLab token', ['glpat-', 'glptt-', 'gldt-', 'glrt-', 'glcbt-'], '<token>'),
	...withPrefix('npm token', ['npm_'], '<token>', /[A-Za-z0-9]{30,60}/),
	...withPrefix('PyPI token', ['pypi-'], '<token>', /[\w-]{40,300}/),
	...withPrefix('Hugging Face token', ['hf_'], '<token>', /[A-Za-z0-9]{20,100}/),
	...withPrefix(
		'Slack token',
		['xoxa-', 'xoxb-', 'xoxc-', 'xoxd-', 'xoxe-', 'xoxe.', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
		'<token>',
		/[\w.%-]{12,400}/,
	),
	...withPrefix('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_'], '<token>'),
	...withPrefix('Notion token', ['ntn_'], '<token>', /[A-Za-z0-9]{20,100}/),
	...withPrefix('Linear key', ['lin_api_'], '<api_key>'),
	...withPrefix('Databricks token', ['dapi'], '<token>', /[0-9a-f]{32}(?:-\d)?/),
	// What MCP servers and gateways ask for.
	...withPrefix(
		'key of a service',
		'AGE-SECRET-KEY- ATATT PMAK- SG. ctx7sk- dckr_pat_ figd_ hvs. jina_ pcsk_ pylf_v rt_ sntrys_ sntryu_ vck_ vcp_ whsec_'.split(
			' ',
		),
		'<api_key>',
		/[\w.+/=-]{24,600}/,
	),
	...withPrefix(
		'key of a service',
		['dop_v1_', 'fc-', 'key_', 'sbp_', 'sk_'],
		'<api_key>',
		/[0-9a-f]{32,64}/,
	),
	...withPrefix('Telegram token', [''], '<token>', /\d{8,10}:AA[\w-]{33}/),
	...withPrefix('Discord token', [''], '<token>', /[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}/),
	...withPrefix('AWS access key id', ['AKIA', 'ASIA'], '<aws_key_id>', /[A-Z0-9]{16}\b/),
] as const satisfies readonly Secret[];
