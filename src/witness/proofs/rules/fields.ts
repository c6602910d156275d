import type { Rule } from '../messages-api.ts';
import type { Request } from '../request.ts';

/** What is refused because of the names of fields and headers. */
export const byFields: readonly Rule[] = [
	{
		answer: 'anthropic/400-beta-unexpected',
		refuses: (request) =>
			betasOf(request).some((beta) => !/^[a-z0-9-]+-(?:\d{4}-\d\d-\d\d|\d{8})$/.test(beta)),
	},
	{
		answer: 'anthropic/400-extra-inputs-context',
		refuses: (request) =>
			request.body['context_management'] !== undefined &&
			!betasOf(request).some((beta) => beta.startsWith('context-management-')),
	},
	{
		answer: 'anthropic/400-max-tokens-required',
		refuses: ({ path, body }) =>
			/\/v1\/messages(?:\?|$)/.test(path) &&
			body['model'] !== undefined &&
			body['max_tokens'] === undefined,
	},
	{
		answer: 'anthropic/400-batch-custom-id-long',
		refuses: (request) => customIds(request).some((id) => id.length > 64),
	},
	{
		answer: 'anthropic/400-batch-custom-id-pattern',
		refuses: (request) => customIds(request).some((id) => !/^[a-zA-Z0-9_-]{1,64}$/.test(id)),
	},
];

function betasOf({ headers }: Request): string[] {
	const header = headers['anthropic-beta'] ?? '';
	return header
		.split(',')
		.map((beta) => beta.trim())
		.filter((beta) => beta !== '');
}

function customIds({ path, body }: Request): string[] {
	if (!path.includes('/batches')) return [];
	const requests = body['requests'];
	if (!Array.isArray(requests)) return [];
	return (requests as { custom_id?: unknown }[]).map(({ custom_id }) => String(custom_id));
}
