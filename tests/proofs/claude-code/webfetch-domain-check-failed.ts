import { homeFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const url = 'https://www.example.com/guide';
const allowed = { permissions: { allow: ['WebFetch'] } };

/** No name is known in the scene, so the check fails; without it the fetch itself is what fails, for want of the site. */
export const proofs = [
	scriptedModel({
		fix: 'Skip the check',
		takes: { type: 'json' },
		calls: [{ name: 'WebFetch', input: { url, prompt: 'What does the page say?' } }],
		types: (stage) => {
			const skipped: unknown = JSON.parse(stage.code({ type: 'json' }) || '{}');
			homeFile(stage, '.claude/settings.json', JSON.stringify(Object.assign({}, allowed, skipped)));
			return 'claude';
		},
		sees: (stage, result) =>
			stage.promises('the site itself is asked', /getaddrinfo|ENOTFOUND/i.test(result), result),
	}),
];
