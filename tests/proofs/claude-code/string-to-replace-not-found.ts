import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const file_path = 'app.ts';
const read = { name: 'Read', input: { file_path } };
const edit = (old_string: string) => ({
	name: 'Edit',
	input: { file_path, old_string, new_string: 'const limit = 20;' },
});

/** A passage that has spaces where the file has a tab. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		takes: { type: 'client' },
		files: { [file_path]: 'if (isLong) {\n\tconst limit = 10;\n}\n' },
		calls: [read, edit('if (isLong) {\n    const limit = 10;')],
		after: [read, edit('const limit = 10;')],
		sees: (stage, result) =>
			stage.promises('the file is edited', result.includes('has been updated'), result),
	}),
];
