import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const file_path = 'docs/guide.md';
const narrowed = { permissions: { allow: ['Edit'], deny: ['Read(./docs/secret/**)'] } };

/** A rule for a whole folder, of which only a part was meant. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		files: { [file_path]: 'old\n' },
		denies: ['Read(./docs/**)'],
		calls: [{ name: 'Edit', input: { file_path, old_string: 'old', new_string: 'new' } }],
		// "Narrow or remove it."
		types: (stage) => {
			homeFile(stage, '.claude/settings.json', JSON.stringify(narrowed));
			return 'claude';
		},
		sees: (stage, result) =>
			stage.promises('the file is edited', result.includes('has been updated'), result),
	}),
];
