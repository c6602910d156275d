import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A shell in a folder that was deleted and made again under it. */
const replaced = 'mkdir ../app; cd ../app; rmdir ../app; mkdir ../app;';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		before: `${replaced} claude`,
		types: (stage) => `rmdir ../app; ${replaced} ${stage.code({ type: 'shell' })}`,
	}),
];
