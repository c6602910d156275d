import { quickFix } from '#schema/proof.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const bash = (command: string) => ({ name: 'Bash', input: { command } });
const started =
	'cp /bin/sleep vite-of-claude; (setsid "$PWD/vite-of-claude" 300 > /dev/null 2>&1 &); sleep 1; pgrep -f "$PWD/vite"';
const ended = 'sleep 1; pgrep -r S vite-of || echo it is gone';

/** A dev server whose name is a word of the command line of `claude`. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		calls: [bash(started), bash('pkill -f claude')],
		// "Use a narrower pattern, such as the full path."
		types: () => 'claude',
		after: [bash(`pkill -f "$PWD/[v]ite-of-claude"; ${ended}`)],
		sees: (stage, result) =>
			stage.promises('the program is gone', result.includes('it is gone'), result),
	}),
];
