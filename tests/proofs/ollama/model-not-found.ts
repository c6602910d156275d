import { quickFix } from '#schema/proof.ts';
import { models } from '#witness/proofs/apis/models.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

/** A name without its tag, which is another model than the one that was pulled. */
export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'ollama/404',
		judge: ({ path, body }) => {
			const { model } = (body ?? {}) as { model?: string }; // As the program below sends it.
			return path === '/api/chat' && model !== models.ollama[0] ? 'ollama/404' : undefined;
		},
		at: 11434,
		call: (name) => `
import json
import urllib.error
import urllib.request

body = {"model": "${name}", "messages": [{"role": "user", "content": "ping"}], "stream": False}
try:
    url = "http://localhost:11434/api/chat"
    print(urllib.request.urlopen(url, json.dumps(body).encode()).read().decode())
except urllib.error.HTTPError as error:
    raise SystemExit(error.read().decode())`,
		wrong: 'qwen3',
		right: 'qwen3:4b',
		shell: true,
	}),
];
