import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const refused = 'openai/body-not-json';
const judge: Judge = (asked) => (asked.body === undefined ? refused : openAiApi()(asked));

/** What people write: the text goes into the JSON as it is. */
const joined = (text: string) => `curl -sS --fail-with-body https://api.openai.com/v1/responses \\
  -H "Authorization: Bearer $OPENAI_API_KEY" -H "Content-Type: application/json" \\
  --data-binary '{"model": "gpt-5.6-luna", "input": "'"${text}"'"}'`;

/** A shell in which a text is sent with curl. */
const inShell = (fix: string, part: string | undefined, text: string): Proof => ({
	fix,
	...(part === undefined ? {} : { part }),
	clients: [],
	async play(stage) {
		const api = await stage.realApi(judge);
		for (const program of ['curl', 'jq']) await stage.uses(program);
		const body = JSON.stringify({ model: 'gpt-5.6-luna', input: text });
		const run = (code: string) =>
			stage.run({
				run: ['bash', '-c', code],
				env: { OPENAI_API_KEY: secrets.bearer, text },
				files: { 'project/body.json': body },
			});
		stage.meets(await run(joined('$text')));
		stage.gave(api, refused);
		const outcome = await run(stage.code({ type: 'shell' }));
		stage.works(outcome);
		stage.accepts(api);
		const sent = api.asked.at(-1)?.body as { input?: string } | undefined;
		stage.promises('the whole text arrives', sent?.input === text, sent);
	},
});

/** What is sent as a form. */
const form = `
import os
import sys

import requests

response = requests.post(
    "https://api.openai.com/v1/responses",
    headers={"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}", "Content-Type": "application/json"},
    data={"model": "gpt-5.6-luna", "input": "Hello"},
)
sys.exit(response.text)`;

const inPython: Proof = {
	fix: 'Let Python write the JSON',
	clients: ['requests'],
	async play(stage) {
		const api = await stage.realApi(judge);
		const run = (program: string) =>
			stage.python('requests', program, { OPENAI_API_KEY: secrets.bearer });
		stage.meets(await run(form));
		stage.gave(api, refused);
		stage.works(await run(stage.code({ type: 'python' })));
		stage.accepts(api);
		const sent = api.asked.at(-1)?.body as { input?: string } | undefined;
		stage.promises('the quotes arrive', sent?.input === 'Say "hi".', sent);
	},
};

export const proofs = [
	inShell(quickFix, 'Shell with curl and jq', 'Is "I love you" positive?'),
	inShell(quickFix, 'Shell with curl and jq', 'One\ttab and\ntwo lines \\ here.'),
	inShell('Send the body from a file', undefined, 'Say "hi".'),
	inPython,
];
