import { z } from 'zod';
import { choice } from './choice.ts';
import { entryId, httpsUrl, line, slug } from './primitives.ts';
import { layers, type Vocabulary } from './vocabulary.ts';

/** The protocols that answers are written in; a client is only given answers of those that it speaks. */
const protocols = {
	'anthropic': { label: 'Claude API', description: 'The Messages API of Anthropic.' },
	'openai': { label: 'OpenAI API', description: 'Chat completions and responses.' },
	'gemini': { label: 'Gemini API', description: 'generateContent of Google.' },
	'ollama': { label: 'Ollama API', description: 'The native API of Ollama.' },
	'bedrock': { label: 'Amazon Bedrock', description: 'InvokeModel and Converse of AWS.' },
	'mcp': { label: 'MCP', description: 'JSON-RPC of the Model Context Protocol over stdio.' },
	'mcp-http': { label: 'MCP over HTTP', description: 'The same as streamable HTTP.' },
	'any': { label: 'Any', description: 'What happens below or in front of every API.' },
	'local': { label: 'Local', description: 'What a client meets on its own machine.' },
} as const satisfies Vocabulary;

/** What a client signs in with; the same answer is often printed differently for each. */
export const credentials = {
	key: { label: 'API key', description: 'A key in the header that the provider names.' },
	bearer: { label: 'Bearer token', description: 'A token as gateways hand them out.' },
	subscription: { label: 'Subscription', description: 'An OAuth token of a plan.' },
	none: { label: 'Nothing', description: 'No credential at all.' },
} as const satisfies Vocabulary;

/** What can happen to a connection before any answer comes. */
const faults = {
	'refused': { label: 'Refused', description: 'Nothing listens on the port.' },
	'reset': { label: 'Reset', description: 'The connection is reset after the request.' },
	'close': { label: 'Closed', description: 'The connection is closed without an answer.' },
	'hang': { label: 'No answer', description: 'The request is taken and never answered.' },
	'not-http': { label: 'Not HTTP', description: 'Something that is no HTTP answers.' },
	'plain-on-tls': { label: 'No TLS', description: 'An https:// address, and a port without TLS.' },
	'name-not-found': { label: 'No such name', description: 'DNS says that the name is unknown.' },
	'dns-down': { label: 'No DNS', description: 'The name server fails.' },
	'unreachable': { label: 'No route', description: 'There is no route to the address.' },
	'proxy-407': { label: 'Proxy asks', description: 'A proxy wants to know who asks, with 407.' },
	'proxy-403': { label: 'Proxy refuses', description: 'A proxy lets nobody through, with 403.' },
	'tls-self-signed': { label: 'Self-signed', description: 'The certificate signs itself.' },
	'tls-unknown-authority': {
		label: 'Unknown authority',
		description: 'A full chain to an authority that the machine does not trust.',
	},
	'tls-no-intermediate': {
		label: 'Incomplete chain',
		description: 'Only the last certificate of the chain is sent.',
	},
	'tls-expired': { label: 'Expired', description: 'A trusted certificate after its last day.' },
} as const satisfies Vocabulary;

/** How we know the words of an answer. */
const wordings = {
	entry: {
		label: 'From an entry',
		description: 'A signature or sample of an entry that it is about, whose sources carry it.',
	},
	source: { label: 'From a source', description: 'The page under `source` carries the words.' },
	unsourced: {
		label: 'No source yet',
		description: 'From public reports whose address still has to be noted here.',
	},
	invented: {
		label: 'Invented',
		description: 'Only status, type or code are real; the sentence was written for the run.',
	},
	wordless: { label: 'No words', description: 'A fault or a bare status: nothing is said.' },
} as const satisfies Vocabulary;

const shared = {
	title: line(90).meta({ description: 'What is answered, in plain words.' }),
	protocol: choice(protocols, 'Whose protocol it is written in.'),
	layer: choice(layers, 'Who gives this answer.'),
	entries: z.array(entryId).default([]).meta({
		description: 'Entries that explain what clients print for it; one of them must win.',
	}),
	topic: slug
		.optional()
		.meta({ description: 'What it is about, while no entry explains it: a name for one.' }),
	wording: choice(wordings, 'How we know the words.'),
	source: httpsUrl.optional().meta({ description: 'Where the words stand.' }),
	credentials: z
		.array(choice(credentials, 'Something to sign in with.'))
		.min(1)
		.default(['key'])
		.meta({ description: 'What clients sign in with when they are given it.' }),
};

const headers = z
	.record(z.string().regex(/^[a-z0-9-]+$/), z.string())
	.default({})
	.meta({ description: 'Headers, in lower case. Content-Length is added.' });

const ending = z.enum(['complete', 'close', 'reset', 'silence']).default('complete').meta({
	description:
		'What follows the last byte: a proper end, a connection that closes too early or is reset, or nothing at all.',
});

const status = z.int().min(100).max(599).meta({ description: 'HTTP status.' });

const response = z.strictObject({
	...shared,
	gives: z.literal('response'),
	status,
	headers,
	json: z.json().optional().meta({ description: 'The body, sent as JSON on one line.' }),
	body: z.string().optional().meta({ description: 'The body as text, instead of `json`.' }),
	to: z.string().min(1).optional().meta({
		description:
			'Of MCP over HTTP and Gemini Code Assist: the method that is answered this way, all others as usual.',
	}),
	ending,
});

/** The protocols in which a client calls several methods before the one that fails. */
const withMethods = new Set(['mcp-http', 'gemini']);

const stream = z.strictObject({
	...shared,
	gives: z.literal('stream'),
	status: status.default(200),
	headers,
	events: z
		.array(
			z.strictObject({
				event: z.string().optional().meta({ description: 'The name of the event.' }),
				json: z.json().optional().meta({ description: 'Its data, as JSON on one line.' }),
				data: z.string().optional().meta({ description: 'Its data as text, instead.' }),
				raw: z.string().optional().meta({ description: 'Bytes that are no event at all.' }),
			}),
		)
		.meta({ description: 'Server-sent events, for requests that ask for a stream.' }),
	ending,
});

const fault = z.strictObject({
	...shared,
	gives: z.literal('fault'),
	fault: choice(faults, 'What happens to the connection.'),
});

const mcp = z.strictObject({
	...shared,
	gives: z.literal('mcp'),
	to: z.string().min(1).meta({ description: 'The method that is answered this way.' }),
	error: z
		.strictObject({
			code: z.int(),
			message: z.string(),
			data: z.json().optional(),
		})
		.optional()
		.meta({ description: 'The JSON-RPC error.' }),
	result: z.json().optional().meta({ description: 'The JSON-RPC result, instead of an error.' }),
	exit: z
		.int()
		.min(0)
		.max(255)
		.optional()
		.meta({ description: 'The server ends with this code instead of answering.' }),
	stderr: z.string().optional().meta({ description: 'What the server says on standard error.' }),
});

const play = z.strictObject({
	client: slug.meta({ description: 'The driver of the client.' }),
	run: z.string().min(1).meta({ description: 'A shell line, in a fresh project folder.' }),
	files: z
		.record(z.string().regex(/^[\w.-][\w./ -]*$/), z.string())
		.default({})
		.meta({ description: 'Files below the home folder, by path; the project is `project/`.' }),
	env: z.record(z.string(), z.string()).default({}).meta({ description: 'Variables.' }),
	types: z.array(z.string().min(1)).optional().meta({
		description: 'Lines that are typed on its screen, which is recorded instead of the output.',
	}),
});

const scene = z.strictObject({
	...shared,
	gives: z.literal('scene'),
	calls: z
		.array(
			z.strictObject({
				name: z.string().min(1).meta({ description: 'The name of the tool.' }),
				input: z.json().meta({ description: 'Its input.' }),
			}),
		)
		.default([])
		.meta({ description: 'Tools that the model calls, one after another, before it is done.' }),
	plays: z
		.array(play)
		.min(1)
		.meta({ description: 'How each client is brought to fail by itself.' }),
});

/** What a provider, a gateway, a network or a server answers, or what a client meets on its own machine (`content/answers/<folder>/<name>.yml`). */
export const answerSchema = z
	.discriminatedUnion('gives', [response, stream, fault, mcp, scene])
	.superRefine((answer, context) => {
		const refuse = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if ((answer.entries.length === 0) === (answer.topic === undefined)) {
			refuse('topic', 'Name the entries that explain it, or a topic while there are none.');
		}
		if ((answer.wording === 'source') !== (answer.source !== undefined)) {
			refuse('source', 'Write the address exactly when wording is "source".');
		}
		if (answer.gives === 'response' && answer.json !== undefined && answer.body !== undefined) {
			refuse('body', 'Keep either json or body.');
		}
		if (
			answer.gives === 'response' &&
			answer.to !== undefined &&
			!withMethods.has(answer.protocol)
		) {
			refuse('to', 'Only answers of MCP over HTTP and of Gemini Code Assist belong to one method.');
		}
		if ((answer.gives === 'scene') !== (answer.protocol === 'local')) {
			refuse('protocol', 'Write "local" exactly when it gives a scene.');
		}
	})
	.meta({ title: 'Signpost answer', description: 'A file in content/answers.' });

/** An answer after parsing, defaults filled in. */
export type AnswerData = z.output<typeof answerSchema>;
/** The name of a protocol. */
export type Protocol = keyof typeof protocols;
/** The name of a credential. */
export type Credential = keyof typeof credentials;
/** The name of a fault. */
export type Fault = keyof typeof faults;
