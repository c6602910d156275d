import { secrets } from '../driver.ts';
import type { Asked, Judge } from './api.ts';
import { byImages } from './rules/images.ts';
import { byModel } from './rules/models.ts';
import { byContent } from './rules/content.ts';
import { byThinking } from './rules/thinking.ts';
import { byTools } from './rules/tools.ts';
import { byFields } from './rules/fields.ts';
import { requestOf, type Request } from './request.ts';
import { strictApi, type Rule as StrictRule } from './strict-api.ts';

/** What the Claude API refuses. */
export type Rule = StrictRule<Request>;

const bySignIn: readonly Rule[] = [
	{ answer: 'anthropic/401-no-credentials', refuses: ({ headers }) => !signedIn(headers) },
	{
		answer: 'anthropic/401-x-api-key',
		refuses: ({ headers: { 'x-api-key': key } }) => key !== undefined && key !== secrets.key,
	},
	{
		answer: 'anthropic/401-bearer',
		// A key may come as a bearer token, as the SDKs of October 2026 send it.
		refuses: ({ headers: { 'x-api-key': key, authorization = '' } }) =>
			key === undefined && !tokens.includes(authorization.replace(/^Bearer /, '')),
	},
];

/** The rules of the API, in the order in which it looks; each carries the answer that it gives. */
const rules: readonly Rule[] = [
	...bySignIn,
	...byFields,
	...byModel,
	...byContent,
	...byTools,
	...byImages,
	...byThinking,
	{
		answer: 'anthropic/413-too-large',
		refuses: ({ text, path }) => text.length > (path.includes('/batches') ? 256 : 32) * 2 ** 20,
	},
];

/** Judges requests as the Claude API does. */
export const messagesApi = strictApi(rules, (asked) =>
	asked.method === 'POST' && /\/messages/.test(asked.path) ? requestOf(asked) : undefined,
);

/** The answer to a request that carries none of our credentials. */
export function signInRefusal(asked: Asked): string | undefined {
	const request = requestOf(asked);
	return bySignIn.find(({ refuses }) => refuses(request))?.answer;
}

/** Gives an answer to the first requests, as a service does until its trouble is over. */
export function failing(answer: string, requests: number): Judge {
	return (_, earlier) => (earlier.length < requests ? answer : undefined);
}

const tokens: readonly string[] = [secrets.key, secrets.bearer, secrets.subscription];

function signedIn({ 'x-api-key': key, authorization }: Asked['headers']): boolean {
	return key !== undefined || authorization !== undefined;
}
