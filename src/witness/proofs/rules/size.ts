import type { Rule } from '../messages-api.ts';
import { blocksIn } from '../request.ts';

/** What is refused because it is too large. */
export const bySize: readonly Rule[] = [
	{
		answer: 'anthropic/413-too-large',
		refuses: ({ text, path }) => text.length > (path.includes('/batches') ? 256 : 32) * 1024 * 1024,
	},
	{
		answer: 'anthropic/400-image-10mb',
		refuses: (request) =>
			blocksIn(request).some(({ type, source }) => {
				const { data = '' } = (source ?? {}) as { data?: string }; // As the API documents it.
				return type === 'image' && data.length > 10 * 1024 * 1024;
			}),
	},
];
