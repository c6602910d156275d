import type { Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import { neighbours } from '../neighbours.ts';
import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { loads } from './loads.ts';
import { clients, repairedRequest, type Repair } from './repaired-request.ts';

/** A history that the API refuses, and code of the fix that repairs it: a function, or in Python lines that change `messages`. */
interface History {
	readonly fix: string;
	readonly takes?: Wanted;
	readonly language?: Language;
	readonly refused: string;
	readonly messages: readonly object[];
	/** What is sent instead, in its language: "repaired(messages)". */
	readonly sends: string;
	readonly model?: string;
	/** More arguments of the call, in its language. */
	readonly also?: string;
	readonly judge?: Judge;
	/** Whether the code edits the place that the error names, so that it is for this history alone. */
	readonly byHand?: true;
	readonly sees?: Repair['sees'];
}

type Language = 'python' | 'typescript';

/** What a program is made of; `messages` in `sends` is the history. */
interface Parts {
	readonly messages: readonly object[];
	readonly code: string;
	readonly sends: string;
	readonly model: string;
	readonly also: string;
}

/** Proves that a history passes the API once the code of the fix has repaired it, by itself and behind others. */
export function repairedHistory({
	fix,
	takes = { for: 'Python' },
	language = 'python',
	refused,
	...history
}: History): Proof {
	const { byHand, sees, model = 'claude-sonnet-5-5', also = '' } = history;
	const judge = history.judge ?? messagesApi([refused]);
	const parts = (code: string): Parts => {
		const sends = code === '' ? 'messages' : history.sends;
		return { messages: history.messages, code, sends, model, also };
	};
	const proof = repairedRequest({
		fix,
		takes,
		language,
		refused,
		judge,
		...(sees === undefined ? {} : { sees }),
		program: (code) => programs[language].one(parts(code)),
	});
	return {
		...proof,
		async play(stage) {
			await proof.play(stage);
			if (byHand) return;
			const api = await stage.api(judge);
			const program = programs[language].behind(parts(stage.code(takes)));
			const outcome = await stage[language](clients[language], program, stage.signIn(api));
			stage.works(outcome);
			stage.promises('other histories pass as well', outcome.stdout === '', outcome.stdout);
		},
	};
}

/**
 * The repair of one history; and of each neighbour that the API takes as it is, by itself and with the broken history
 * behind it, which prints those that are refused.
 */
const programs: Readonly<Record<Language, Record<'one' | 'behind', (parts: Parts) => string>>> = {
	python: {
		one: ({ messages, code, ...call }) => `
import json
import anthropic

messages = ${loads(messages)}
${code}
${inPython(call)}`,
		behind: ({ messages, code, ...call }) => `
import json
import anthropic


def play(history, *sources):
    scope = {"messages": json.loads(json.dumps(history)), "json": json, "anthropic": anthropic}
    for source in sources:
        exec(source, scope)


broken = ${loads(messages)}
before, code, after = ${loads([inPython({ ...call, sends: 'messages' }), code, inPython(call)])}
for name, sound in ${loads(neighbours)}.items():
    try:
        play(sound, before)
    except anthropic.BadRequestError:
        continue
    for place, history in (("alone", sound), ("before the error", sound + broken)):
        try:
            play(history, code, after)
        except Exception as error:
            print(f"{name}, {place}: {type(error).__name__}: {error}")
`,
	},
	typescript: {
		one: ({ messages, code, ...call }) => `
import Client from '@anthropic-ai/sdk';
${code}
const messages = ${JSON.stringify(messages)};
await ${inTypeScript(call)};
`,
		behind: ({ messages, code, ...call }) => `
import Client from '@anthropic-ai/sdk';
${code}
for (const [name, sound] of Object.entries(${JSON.stringify(neighbours)})) {
	const isTaken = await ${inTypeScript({ ...call, sends: 'sound' })}.then(() => true, () => false);
	if (!isTaken) continue;
	const behind = [...sound, ...${JSON.stringify(messages)}];
	for (const [place, messages] of [['alone', structuredClone(sound)], ['before the error', behind]]) {
		try {
			await ${inTypeScript(call)};
		} catch (error) {
			console.log(\`\${name}, \${place}: \${error}\`);
		}
	}
}
`,
	},
};

type Call = Omit<Parts, 'messages' | 'code'>;

function inPython({ model, sends, also }: Call): string {
	return `
anthropic.Anthropic().messages.create(
    model="${model}",
    max_tokens=4096,
    messages=${sends},
    ${also}
)
`;
}

function inTypeScript({ model, sends, also }: Call): string {
	return `new Client().messages.create({ model: '${model}', max_tokens: 4096, messages: ${sends}, ${also} })`;
}
