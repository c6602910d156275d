import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const file_path = 'app.ts';

/** A command that adds a line between the read and the edit, in a release before 2.1.208. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		takes: { type: 'shell', nth: 0 },
		release: 'claude-code@2.1.190',
		update: 'claude-code',
		files: { [file_path]: 'const limit = 10;\n' },
		calls: [
			{ name: 'Read', input: { file_path } },
			{ name: 'Bash', input: { command: `sleep 1; echo '// touched' >> ${file_path}` } },
			{
				name: 'Edit',
				input: { file_path, old_string: 'limit = 10', new_string: 'limit = 20' },
			},
		],
		sees: (stage, result) =>
			stage.promises('the file is edited', result.includes('has been updated'), result),
	}),
];
