import { listedByOpenAi } from '#witness/proofs/kinds/listed-by-openai.ts';

export const proofs = listedByOpenAi('openai/model-not-found', 'gpt-5.6-lunar');
