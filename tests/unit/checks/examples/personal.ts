import type { Example } from './example.ts';
import { entry } from './paths.ts';

/** Mistakes with secrets and personal data, and what the checks say to each. */
export const personal: readonly Example[] = [
	{
		code: 'KB802',
		mistake: 'a home folder',
		path: entry,
		from: 'A message calls',
		to: 'A message in `/Users/jsmith/app` calls',
		at: '68:15',
		message: 'A home folder with a name in it: "/Users/j…".',
		remedy: 'Write "/Users/you/", "/home/you/" or "~/" in its place.',
	},
	{
		code: 'KB803',
		mistake: 'an e-mail address',
		path: entry,
		from: 'A message calls',
		to: 'A message from jo.smith@gmail.com calls',
		at: '68:16',
		message: 'An e-mail address: "j…".',
		remedy: 'Write "you@example.com" in its place.',
	},
];
