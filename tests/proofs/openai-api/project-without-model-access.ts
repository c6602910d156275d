import { listedByOpenAi } from '#witness/proofs/kinds/listed-by-openai.ts';

export const proofs = listedByOpenAi('openai/project-model-access', 'gpt-5.5-pro');
