/** How a program begins that uses an SDK: what it imports, and its client. */
export const sdks = {
	'anthropic-py': {
		language: 'python',
		opening: 'import anthropic\n\nclient = anthropic.Anthropic()',
	},
	'anthropic-ts': {
		language: 'typescript',
		opening: `import Anthropic from '@anthropic-ai/sdk';\n\nconst client = new Anthropic();`,
	},
	'openai-py': { language: 'python', opening: 'import openai\n\nclient = openai.OpenAI()' },
	'openai-ts': {
		language: 'typescript',
		opening: `import OpenAI from 'openai';\n\nconst client = new OpenAI();`,
	},
	'genai-py': {
		language: 'python',
		opening: 'from google import genai\nfrom google.genai import types\n\nclient = genai.Client()',
	},
	'genai-ts': {
		language: 'typescript',
		opening: `import { GoogleGenAI } from '@google/genai';\n\nconst client = new GoogleGenAI({});`,
	},
	'boto3': {
		language: 'python',
		opening: 'import boto3\n\nclient = boto3.client("bedrock-runtime")',
	},
	'dotenv': { language: 'python', opening: '' },
	'langchain-py': {
		language: 'python',
		opening:
			'from langchain_anthropic import ChatAnthropic\n\nmodel = ChatAnthropic(model="claude-sonnet-5-5")',
	},
	'langgraph': {
		language: 'python',
		opening:
			'from langchain_anthropic import ChatAnthropic\n\nmodel = ChatAnthropic(model="claude-sonnet-5-5")',
	},
	'pydantic-ai': { language: 'python', opening: 'from pydantic_ai import Agent' },
	'agent-sdk-py': {
		language: 'python',
		opening: 'import asyncio\n\nfrom claude_agent_sdk import ClaudeAgentOptions, query',
	},
	'ai-sdk': { language: 'typescript', opening: '' },
	'litellm': { language: 'python', opening: 'import litellm' },
} as const satisfies Record<string, { language: 'python' | 'typescript'; opening: string }>;

/** The name of an SDK, as its driver has it. */
export type Sdk = keyof typeof sdks;
