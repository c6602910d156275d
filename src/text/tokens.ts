/** Shapes of keys and tokens of the products this site is about, shortened and truncated ones included. */
export const tokens = [
	{ name: 'Anthropic key or token', shape: /\bsk-ant-[a-z]+\d*-[\w-]{16,}/g },
	{ name: 'OpenAI key', shape: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9]{20,}/g },
	{ name: 'OpenRouter key', shape: /\bsk-or-v1-[0-9a-f]{16,}/g },
	{ name: 'AWS access key id', shape: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
	{ name: 'Google API key', shape: /\bAIza[\w-]{30,}/g },
	{ name: 'GitHub token', shape: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g },
	{ name: 'npm token', shape: /\bnpm_[A-Za-z0-9]{30,}/g },
	{ name: 'Hugging Face token', shape: /\bhf_[A-Za-z0-9]{20,}/g },
	{ name: 'JSON Web Token', shape: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
	{ name: 'bearer token', shape: /\bBearer\s+(?!<|\$|\{)[A-Za-z0-9][\w.~+/-]{24,}/g },
	{ name: 'private key', shape: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
] as const satisfies readonly { readonly name: string; readonly shape: RegExp }[];
