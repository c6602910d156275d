import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import { completionOf } from '#witness/proofs/apis/accepted-others.ts';
import { told } from '#witness/proofs/kinds/told.ts';

const agent = (more: string) => `
agent = Agent("openai-chat:gpt-5.6-luna", output_type=PromptedOutput(Colour)${more})`;
const run = 'print(agent.run_sync("Name a colour.").output)';
const around = (code: string) => `${agent('')}
try:
    ${run}
except UnexpectedModelBehavior as error:
    ${code}`;

/** A model whose first two answers of a run lack the field. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'pydantic-ai',
		judge: ({ body }) => {
			const { messages } = body as { messages: readonly { role: string }[] };
			const tries = messages.filter(({ role }) => role === 'assistant').length;
			return jsonReply(completionOf(tries < 2 ? '{"colour": "blue"}' : '{"name": "blue"}', body));
		},
		given: `
from pydantic import BaseModel
from pydantic_ai import PromptedOutput, UnexpectedModelBehavior


class Colour(BaseModel):
    name: str

`,
		fails: `${agent('')}\n${run}`,
		around,
		tells: /name.*(?:Field required|missing)/s,
		cured: `${agent(', retries={"output": 3}')}\n${run}`,
	}),
];
