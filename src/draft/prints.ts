/** A sign in a text of what printed it. */
export interface Print {
	/** A file name in content/products, whether that product is there yet or not. */
	readonly product: string;
	/** Whose words they are; `undefined` for words that several vendors use or pass on. */
	readonly vendor: string | undefined;
}

/** The prints that a text bears, the most telling first. */
export function printsIn(text: string): Print[] {
	return prints.flatMap(([product, vendor, pattern]) =>
		pattern.test(text) ? [{ product, vendor }] : [],
	);
}

/** Whether all that a product prints may be the words of others. */
export function passesOn(product: string): boolean {
	return prints.every(([name, vendor]) => name !== product || vendor === undefined);
}

const prints: readonly (readonly [product: string, vendor: string | undefined, RegExp])[] = [
	// The words of an API are its own, whoever passed them on.
	[
		'anthropic-api',
		'Anthropic',
		/["']type\\?["']: ?\\?["']error\\?["'],[^{}]{0,200}["']error\\?["']: ?\{/,
	],
	// Hosts, packages and classes of others.
	['azure-openai', 'Microsoft', /\.openai\.azure\.com\b|\bDeploymentNotFound\b/],
	['codex-cli', 'OpenAI', /@openai\/codex\b|\bcodex (?:exec|login|resume)\b|[\\/]\.codex[\\/]/],
	[
		'openai-api',
		'OpenAI',
		/\bopenai\.(?:\w+\.)*\w+(?:Error|Exception)\b|(?:site-packages|node_modules)[\\/]openai\b|\b(?:api|platform)\.openai\.com\b|\bmax_completion_tokens\b|\binsufficient_quota\b/,
	],
	['gemini-cli', 'Google', /@google\/gemini-cli\b|[\\/]\.gemini[\\/]/],
	[
		'gemini-api',
		'Google',
		/\bgenerativelanguage\b|\bGoogleGenerativeAI\b|\bgoogle\.(?:api_core|genai|generativeai)\b|@google\/(?:genai|generative-ai)\b/,
	],
	['mistral-api', 'Mistral AI', /\bmistralai\b|\bapi\.mistral\.ai\b/],
	['cohere-api', 'Cohere', /\bcohere\.(?:errors|core)\b|\bapi\.cohere\./],
	['groq-api', 'Groq', /\bgroq\.\w+Error\b|\bapi\.groq\.com\b|\bgroq-sdk\b/],
	['xai-api', 'xAI', /\bxai_sdk\b|\b(?:api|console)\.x\.ai\b/],
	['deepseek-api', 'DeepSeek', /\bapi\.deepseek\.com\b/],
	['ollama', 'Ollama', /\bollama\b|\bllama runner\b/i],
	['hugging-face', 'Hugging Face', /\bhuggingface(?:_hub\b|\.co\b)/],
	['github-copilot', 'GitHub', /\bGitHub Copilot\b/i],
	// Programs, which often print what somebody else said.
	['claude-desktop', 'Anthropic', /claude desktop|claude_desktop_config/i],
	[
		'claude-code',
		'Anthropic',
		/⎿|\bclaude[ -]code\b|^\W*API Error:|\/rewind\b|\.claude\/|\bclaude (?:-p|--|update\b|doctor\b|mcp\b)|npm err[^]*@anthropic-ai/im,
	],
	[
		'amazon-bedrock',
		undefined,
		/bedrock|\b(?:Validation|Throttling|AccessDenied|ModelNotReady)Exception\b|InvokeModel/i,
	],
	['mcp', undefined, /\bmcp\b|-32[06]\d\d\b|modelcontextprotocol/i],
	['litellm', undefined, /\blitellm\b/i],
	['openrouter', undefined, /\bopenrouter\b/i],
	// The shapes of bodies.
	['openai-api', 'OpenAI', /["']param\\?["']: ?(?:null|None|\\?["'])/],
	['gemini-api', 'Google', /["']status\\?["']: ?\\?["'][A-Z]+_[A-Z_]+\\?["']/],
	// Words that tell something where nothing above does.
	[
		'anthropic-api',
		undefined,
		/\b(?:invalid_request|authentication|permission|not_found|rate_limit|overloaded|api|timeout|billing)_error\b|\brequest_too_large\b/,
	],
	[
		'anthropic-sdk',
		'Anthropic',
		/\banthropic\.\w+Error\b|@anthropic-ai\/sdk|(?:site-packages|node_modules)[\\/]anthropic\b/,
	],
	['anthropic-sdk', undefined, /\bAPI(?:Connection|Timeout|Status)\w*Error\b/],
	['anthropic-api', 'Anthropic', /anthropic|\bclaude-(?:opus|sonnet|haiku|\d)/i],
	['anthropic-api', undefined, /\btool_use\b|\bmax_tokens\b|x-api-key/i],
];
