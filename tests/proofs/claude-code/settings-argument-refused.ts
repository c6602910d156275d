import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const befores = ['claude --settings ci.json', "claude --settings '{model:opus}'"];

export const proofs = [
	...befores.map((before) =>
		typedIntoShell({
			fix: quickFix,
			before,
			types: (stage) => {
				projectFile(stage, 'settings.ci.json', '{ "model": "opus" }');
				return stage.code();
			},
		}),
	),
	typedIntoShell({
		fix: 'Give the path of a file',
		takes: { type: 'shell' },
		before: 'claude --settings ci.json',
		types: (stage) => {
			projectFile(stage, 'settings.ci.json', stage.code({ type: 'json' }));
			return stage.code({ type: 'shell' });
		},
	}),
	typedIntoShell({
		fix: 'Quote the JSON as your shell needs it',
		before: 'claude --settings {model:opus}',
	}),
];
