import { quickFix } from '#schema/proof.ts';
import { codexIn, localProvider } from '#witness/drivers/codex.ts';
import { secrets } from '#witness/driver.ts';
import { responseInEvents } from '#witness/proofs/accepted.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const question = { role: 'user', content: 'How is the weather?' };
const call = { type: 'function_call', call_id: 'call_1', name: 'weather', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'call_1', output: 'Sunny.' };

/** A conversation that began at another provider. */
const items = [
	question,
	{ type: 'reasoning', id: 'item_1', summary: [] },
	{ ...call, id: 'item_2' },
	output,
	{ id: 'item_3', role: 'assistant', content: 'It is sunny.' },
	{ ...question, id: null },
];

/** An answer whose id is not OpenAI's. */
const fromElsewhere = responseInEvents('From elsewhere.', 'item_4');

/** A session of Codex whose answer came from another provider. */
const codexSession: Proof = {
	fix: 'Repair the session file of Codex',
	clients: ['codex'],
	async play(stage) {
		const refused = 'openai/item-id-prefix';
		const api = await stage.api((asked, earlier) => {
			if (earlier.length === 0) return fromElsewhere;
			return openAiApi()(asked) === refused ? refused : undefined;
		});
		homeFile(stage, '.codex/config.toml', `model = "gpt-5.6-luna"\n${localProvider(api.url)}`);
		const codex = (...words: string[]) =>
			stage.run({
				run: [...codexIn(stage.release('codex').folder), 'exec', ...words],
				env: { LOCAL_KEY: secrets.bearer },
				limit: 90_000,
			});
		stage.works(await codex('--skip-git-repo-check', 'say hi'));
		const resume = ['resume', '--last', '--skip-git-repo-check', 'again'];
		stage.meets(await codex(...resume));
		stage.gave(api, refused);
		await stage.uses('python3');
		stage.works(
			await stage.run({
				run: ['bash', '-c', 'python3 repair.py ~/.codex/sessions/*/*/*/*.jsonl'],
				files: { 'project/repair.py': stage.code({ type: 'python' }) },
			}),
		);
		const outcome = await codex(...resume);
		stage.works(outcome);
		stage.forgets(outcome.stderr);
		const { text = '' } = api.asked.at(-1) ?? {};
		stage.accepts(api);
		stage.promises('the conversation is there', /say hi[^]*From elsewhere\./.test(text), text);
	},
};

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Repaired call' },
		refused: 'openai/item-id-prefix',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, { ...call, id: 'call_1' }, output] },
		edit: (body, given) => ({ ...body, input: [question, given, output] }),
	}),
	editedCall({
		fix: 'Delete the ids that do not fit',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/item-id-prefix',
		judge: openAiApi(),
		given: named('items', items),
		fails: '',
		around: (code) => (code === '' ? code : `${code}\nitems = drop_foreign_ids(items)`),
		after: 'client.responses.create(model="gpt-5.6-luna", input=items)',
		sees: {
			words: 'all but the thought is still there',
			in: ({ body }) => (body as { input: unknown[] }).input.length === 5,
		},
	}),
	codexSession,
];
