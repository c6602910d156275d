import type { Driver, Package } from './driver.ts';
import { claudeCode } from './drivers/claude-code.ts';
import { claudeCodeDirect } from './drivers/claude-code-direct.ts';
import { claudeCodeScreen } from './drivers/claude-code-screen.ts';
import { codex } from './drivers/codex.ts';
import { geminiCli } from './drivers/gemini-cli.ts';
import { geminiCliGoogle } from './drivers/gemini-cli-google.ts';
import {
	goLibrary,
	javaLibrary,
	nodeLibrary,
	playedLibrary,
	pythonLibrary,
	withoutStream,
} from './drivers/library.ts';
import { openCode } from './drivers/opencode.ts';

const npm = (name: string, ...beside: string[]): Package => ({ registry: 'npm', name, beside });
const pypi = (name: string, ...beside: string[]): Package => ({ registry: 'pypi', name, beside });
const mcp = ['mcp', 'mcp-http'] as const;

/** Every client that can be run. A library needs no more than a line and a program of its own. */
export const drivers: readonly Driver[] = [
	claudeCode,
	claudeCodeDirect,
	claudeCodeScreen,
	codex,
	openCode,
	geminiCli,
	geminiCliGoogle,
	nodeLibrary('anthropic-ts', npm('@anthropic-ai/sdk'), ['anthropic', 'any'], 'anthropic'),
	{
		...pythonLibrary('anthropic-py', pypi('anthropic'), ['anthropic', 'any'], 'anthropic_sdk'),
		proxies: true,
	},
	goLibrary(
		'anthropic-go',
		{ registry: 'go', name: 'github.com/anthropics/anthropic-sdk-go' },
		['anthropic', 'any'],
		'anthropic',
	),
	javaLibrary(
		'anthropic-java',
		{ registry: 'maven', name: 'com.anthropic:anthropic-java' },
		['anthropic', 'any'],
		'AnthropicCalls',
	),
	nodeLibrary(
		'agent-sdk-ts',
		npm('@anthropic-ai/claude-agent-sdk'),
		['anthropic'],
		'agent-sdk',
		withoutStream,
	),
	pythonLibrary(
		'agent-sdk-py',
		pypi('claude-agent-sdk'),
		['anthropic'],
		'agent_sdk',
		withoutStream,
	),
	nodeLibrary('ai-sdk', npm('@ai-sdk/anthropic', 'ai'), ['anthropic', 'any'], 'ai-sdk'),
	nodeLibrary('ai-sdk-openai', npm('@ai-sdk/openai', 'ai'), ['openai'], 'ai-sdk'),
	nodeLibrary('ai-sdk-gemini', npm('@ai-sdk/google', 'ai'), ['gemini'], 'ai-sdk'),
	nodeLibrary(
		'langchain-ts',
		npm('@langchain/anthropic', '@langchain/core'),
		['anthropic', 'any'],
		'langchain',
	),
	nodeLibrary(
		'langchain-ts-openai',
		npm('@langchain/openai', '@langchain/core'),
		['openai'],
		'langchain',
	),
	nodeLibrary(
		'langchain-ts-gemini',
		npm('@langchain/google-genai', '@langchain/core'),
		['gemini'],
		'langchain',
	),
	pythonLibrary(
		'langchain-py',
		pypi('langchain-anthropic'),
		['anthropic', 'any'],
		'langchain_chat',
	),
	pythonLibrary('langchain-py-openai', pypi('langchain-openai'), ['openai'], 'langchain_chat'),
	pythonLibrary(
		'langchain-py-gemini',
		pypi('langchain-google-genai'),
		['gemini'],
		'langchain_chat',
	),
	pythonLibrary(
		'litellm',
		pypi('litellm'),
		['anthropic', 'openai', 'gemini', 'ollama', 'any'],
		'litellm_completion',
	),
	// Through aiohttp, as LiteLLM's proxy calls. For other protocols most texts are those of the call above.
	pythonLibrary('litellm-async', pypi('litellm'), ['anthropic', 'any'], 'litellm_acompletion', [
		'awaited',
	]),
	pythonLibrary('langchain-py-ollama', pypi('langchain-ollama'), ['ollama'], 'langchain_chat'),
	playedLibrary('langgraph', pypi('langgraph')),
	playedLibrary('pydantic-ai', pypi('pydantic-ai-slim')),
	nodeLibrary('ollama-ts', npm('ollama'), ['ollama'], 'ollama'),
	pythonLibrary('ollama-py', pypi('ollama'), ['ollama'], 'ollama_chat'),
	nodeLibrary('openai-ts', npm('openai'), ['openai'], 'openai'),
	pythonLibrary('openai-py', pypi('openai'), ['openai'], 'openai_sdk'),
	nodeLibrary('genai-ts', npm('@google/genai'), ['gemini'], 'genai'),
	pythonLibrary('genai-py', pypi('google-genai'), ['gemini'], 'google_genai'),
	nodeLibrary(
		'bedrock-runtime',
		npm('@aws-sdk/client-bedrock-runtime'),
		['bedrock'],
		'bedrock-runtime',
	),
	nodeLibrary(
		'anthropic-bedrock-ts',
		npm('@anthropic-ai/bedrock-sdk'),
		['bedrock'],
		'anthropic-bedrock',
	),
	pythonLibrary('boto3', pypi('boto3'), ['bedrock'], 'boto3_bedrock'),
	nodeLibrary('mcp-ts-1', npm('@modelcontextprotocol/sdk'), mcp, 'mcp-client-1', withoutStream),
	nodeLibrary('mcp-ts-2', npm('@modelcontextprotocol/client'), mcp, 'mcp-client-2', withoutStream),
	pythonLibrary('mcp-py', pypi('mcp'), mcp, 'mcp_client', withoutStream),
];
