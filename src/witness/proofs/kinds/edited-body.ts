import type { Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';
import { secrets } from '../../driver.ts';

/** A request body that the API refuses, and accepts with the JSON of the fix put into it. */
interface Edit {
	readonly fix: string;
	readonly takes?: Wanted;
	/** The answer that the API must give before the fix. */
	readonly refused: string;
	/** The body that is refused. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Fields that the words of the fix remove. */
	readonly removes?: readonly string[];
	/** What becomes of the body, when the JSON is not simply fields of it. */
	readonly edit?: (body: Readonly<Record<string, unknown>>, given: unknown) => unknown;
	readonly judge?: Judge;
	readonly headers?: Readonly<Record<string, string>>;
	/** Where it is sent, when that is not to the Messages API. */
	readonly path?: string;
}

/** Proves with curl that the JSON of a fix turns a refused request into an accepted one. */
export function editedBody({ fix, takes, refused, body, removes = [], ...rest }: Edit): Proof {
	return {
		fix,
		...(takes?.for === undefined ? {} : { part: takes.for }),
		clients: [],
		async play(stage) {
			const api = await stage.api(rest.judge ?? messagesApi([refused]));
			const send = (sent: unknown) =>
				post(stage, `${api.url}${rest.path ?? '/v1/messages'}`, sent, rest.headers);
			stage.meets(await send(body));
			if (api.gave[0] !== refused) {
				throw new Broken(`The API refused it with ${api.gave[0]}, not ${refused}.`);
			}
			const kept = Object.entries(body).filter(([name]) => !removes.includes(name));
			const left = Object.fromEntries(kept);
			const given: unknown = jsonOf(takes === undefined ? '{}' : stage.code(takes));
			const edit = rest.edit ?? ((before, added) => ({ ...before, ...(added as object) }));
			stage.works(await send(edit(left, given)));
			stage.accepts(api);
		},
	};
}

/** JSON as printed: whole, or the fields of an object without its braces. */
function jsonOf(code: string): unknown {
	return JSON.parse(/^\s*[[{]/.test(code) ? code : `{${code}}`);
}

/** Sends a body with curl, as the documentation shows it. */
export async function post(
	stage: Stage,
	url: string,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
) {
	const all = {
		'content-type': 'application/json',
		...(url.includes('/v1/messages')
			? { 'x-api-key': secrets.key }
			: { authorization: `Bearer ${secrets.bearer}` }),
		'anthropic-version': '2023-06-01',
		...headers,
	};
	const given = Object.entries(all).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
	await stage.uses('curl');
	return stage.run({
		run: ['curl', '-sS', '--fail-with-body', url, ...given, '--data-binary', '@-'],
		input: JSON.stringify(body),
	});
}
