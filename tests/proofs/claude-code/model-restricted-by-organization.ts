import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { startedAnew } from '#witness/proofs/kinds/started-anew.ts';

const forbidden = { ANTHROPIC_MODEL: 'haiku' };

/** A list of allowed models in the settings, and another one in a variable. */
export const proofs = [
	startedAnew({
		fix: quickFix,
		takes: { type: 'client' },
		env: forbidden,
		prepare: (stage) =>
			homeFile(stage, '.claude/settings.json', '{ "availableModels": ["sonnet"] }'),
		meets: async () => {},
		error: /restricted by your organization/,
		async before(screen, code) {
			await screen.says(code);
			await screen.shows(/Select model/i);
			await screen.picks(/Sonnet/);
			await screen.shows(/Set model/);
		},
		// "Then remove the forbidden model."
		types: () => 'unset ANTHROPIC_MODEL; claude',
		sees: (stage, { asked }) => {
			const { model = '' } = (asked.at(-1)?.body ?? {}) as { model?: string };
			stage.promises('Sonnet answers', model.includes('sonnet'), model);
		},
	}),
];
