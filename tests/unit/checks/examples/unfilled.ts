import type { Example } from './example.ts';
import { entry } from './paths.ts';

/** Parts of a draft that were left, and what the checks say to each. */
export const unfilled: readonly Example[] = [
	{
		code: 'KB710',
		mistake: 'a field of a draft that nobody wrote',
		path: entry,
		from: 'Add a `tool_result` for each call to the next message.',
		to: 'FILL IN: the one thing to do first.',
		at: '11:12',
		message: '`quick_fix` is not written yet.',
		remedy:
			'Replace "FILL IN: the one thing to do first.". The one thing to do first. Inline Markdown.',
	},
	{
		code: 'KB710',
		mistake: 'a source of a draft that nobody named',
		path: entry,
		from: 'https://example.com/docs/errors',
		to: 'https://fill-in.example/',
		at: '43:10',
		message: '`sources[0].url` is not written yet.',
		remedy: 'Replace "https://fill-in.example/". An absolute https address.',
	},
];
