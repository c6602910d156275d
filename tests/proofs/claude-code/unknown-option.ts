import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A prompt that begins with a dash. */
export const proofs = [
	typedIntoShell({
		fix: 'Put -- before the prompt',
		before: 'claude-itself -p "--verbose: what does this flag do?"',
		types: (stage) => stage.code({ type: 'shell' }).replace('claude ', 'claude-itself '),
	}),
];
