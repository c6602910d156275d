import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A flag that takes several values and has taken the prompt as one of them. */
const swallowed = 'claude -p --allowedTools "Bash(ls *)" "say hi" < /dev/null';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		async meets(api, stage) {
			const path = `${join(stage.home, 'bin')}:${process.env['PATH']}`;
			const env = { PATH: path, ANTHROPIC_BASE_URL: api.url, ANTHROPIC_API_KEY: 'sk-ant-example' };
			const { stdout, stderr } = await stage.run({ run: ['bash', '-c', swallowed], env });
			return stdout + stderr;
		},
	}),
];
