import { quickFix } from '#schema/proof.ts';
import { retried } from '#witness/proofs/kinds/retried.ts';

const call = {
	python:
		'client.messages.create(model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}])',
	typescript:
		"await client.messages.create({ model: 'claude-sonnet-5-5', max_tokens: 1024, messages: [{ role: 'user', content: 'Hello' }] });",
};

/** Five refusals in a row: more than the two retries of the SDKs outlast. */
export const proofs = [
	retried({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/529-overloaded',
		requests: 5,
		before: `import anthropic\nclient = anthropic.Anthropic()\n${call.python}`,
		program: (code) => `import anthropic\n${code}\n${call.python}`,
	}),
	retried({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: 'anthropic/529-overloaded',
		requests: 5,
		before: `import Anthropic from '@anthropic-ai/sdk';\nconst client = new Anthropic();\n${call.typescript}`,
		program: (code) => `import Anthropic from '@anthropic-ai/sdk';\n${code}\n${call.typescript}`,
	}),
];
