import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const file_path = 'setup.md';
const edit = { name: 'Edit', input: { file_path, old_string: 'old', new_string: 'new' } };

/** An edit by a model of the 4.5 family, of which current releases still ask it. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		takes: { type: 'client' },
		env: { ANTHROPIC_MODEL: 'claude-haiku-4-5' },
		files: { [file_path]: 'old\n' },
		calls: [edit],
		after: [{ name: 'Read', input: { file_path } }, edit],
		sees: (stage, result) =>
			stage.promises('the file is edited', result.includes('has been updated'), result),
	}),
];
