import type { Printing } from './recording.ts';

/** A client as its users call it; of the ways to use it, the first that was recorded stands for all. */
export interface Tool extends Pick<Printing, 'registry' | 'client'> {
	readonly name: string;
	readonly modes: readonly string[];
}

/** What a library says when its error is caught and logged, it says uncaught too, around a stack. */
const library = ['logged', 'uncaught', 'stream', 'responses'];

const rows: readonly (readonly [
	name: string,
	registry: Tool['registry'],
	client: string,
	...modes: string[],
])[] = [
	['Claude Code', 'npm', '@anthropic-ai/claude-code', 'screen'],
	['Claude Code in print mode', 'npm', '@anthropic-ai/claude-code', 'print', 'direct'],
	['Codex', 'npm', '@openai/codex', 'exec'],
	['Gemini CLI', 'npm', '@google/gemini-cli', 'print', 'google'],
	['OpenCode', 'npm', 'opencode-linux-x64', 'run'],
	['OpenAI SDK for Python', 'pypi', 'openai'],
	['Anthropic SDK for Python', 'pypi', 'anthropic'],
	['OpenAI SDK for TypeScript', 'npm', 'openai'],
	['Anthropic SDK for TypeScript', 'npm', '@anthropic-ai/sdk'],
	['Google Gen AI SDK for Python', 'pypi', 'google-genai'],
	['Google Gen AI SDK for TypeScript', 'npm', '@google/genai'],
	['MCP SDK for TypeScript', 'npm', '@modelcontextprotocol/sdk'],
	['MCP SDK 2 for TypeScript', 'npm', '@modelcontextprotocol/client'],
	['MCP SDK for Python', 'pypi', 'mcp'],
	['Agent SDK for Python', 'pypi', 'claude-agent-sdk'],
	['Agent SDK for TypeScript', 'npm', '@anthropic-ai/claude-agent-sdk'],
	['AI SDK', 'npm', '@ai-sdk/anthropic'],
	['LangChain for Python', 'pypi', 'langchain-anthropic'],
	['LangChain for TypeScript', 'npm', '@langchain/anthropic'],
	['LiteLLM', 'pypi', 'litellm'],
	['LiteLLM with acompletion', 'pypi', 'litellm', 'awaited'],
	['boto3', 'pypi', 'boto3'],
	['AWS SDK for JavaScript', 'npm', '@aws-sdk/client-bedrock-runtime'],
	['Anthropic SDK for Bedrock', 'npm', '@anthropic-ai/bedrock-sdk'],
	['Anthropic SDK for Java', 'maven', 'com.anthropic:anthropic-java'],
	['Anthropic SDK for Go', 'go', 'github.com/anthropics/anthropic-sdk-go'],
	['Ollama for JavaScript', 'npm', 'ollama'],
	['Ollama for Python', 'pypi', 'ollama'],
	['LangChain for Python with OpenAI', 'pypi', 'langchain-openai'],
	['LangChain for TypeScript with OpenAI', 'npm', '@langchain/openai'],
	['LangChain for Python with Gemini', 'pypi', 'langchain-google-genai'],
	['LangChain for TypeScript with Gemini', 'npm', '@langchain/google-genai'],
	['LangChain for Python with Ollama', 'pypi', 'langchain-ollama'],
	['LangGraph for Python', 'pypi', 'langgraph'],
	['Pydantic AI', 'pypi', 'pydantic-ai-slim'],
	['AI SDK with OpenAI', 'npm', '@ai-sdk/openai'],
	['AI SDK with Gemini', 'npm', '@ai-sdk/google'],
	['AI SDK with OpenRouter', 'npm', '@openrouter/ai-sdk-provider'],
	['Groq SDK for TypeScript', 'npm', 'groq-sdk'],
];

/** The clients whose recordings readers see, the most used first. */
export const tools: readonly Tool[] = rows.map(([name, registry, client, ...modes]) => ({
	name,
	registry,
	client,
	modes: modes.length === 0 ? library : [...modes, 'shell'],
}));

/** Whether a run was of this tool. */
export const isBy =
	({ registry, client, modes }: Tool) =>
	(run: Pick<Printing, 'registry' | 'client' | 'mode'>): boolean =>
		run.registry === registry && run.client === client && modes.includes(run.mode);
