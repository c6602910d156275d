import type { Example } from './example.ts';
import { entry, other } from './paths.ts';

/** Mistakes with signatures and samples, and what the checks say to each. */
export const samples: readonly Example[] = [
	{
		code: 'KB601',
		mistake: 'a sample that finds another entry',
		path: other,
		from: '- form: "bare"\n    text: "your prompt holds 9120 words but this model reads at most 8000"',
		to: '- form: "bare"\n    text: "messages.4: the tool call call_01EXAMPLE was left without an answer; your prompt holds 9120 words"',
		at: '40:11',
		message:
			'`samples[0]` finds "example-api/result-is-missing" first (9 of 9 words of its signature), then this entry.',
		remedy:
			'Make the signature here more complete, or cut from the sample what belongs to the other error.',
	},
	{
		code: 'KB602',
		mistake: 'a sample that finds nothing',
		path: entry,
		from: 'text: "messages.4: the tool call call_01EXAMPLE was left without an answer"',
		to: 'text: "Something went wrong"',
		at: '53:11',
		message: '`samples[0]` finds no entry.',
		remedy:
			'Add the wording of the sample to `signatures`, with a placeholder for each part that varies.',
	},
	{
		code: 'KB603',
		mistake: 'a sample that has half of the words',
		path: entry,
		from: 'text: "messages.4: the tool call call_01EXAMPLE was left without an answer"',
		to: 'text: "messages.4: tool call: left without"',
		at: '53:11',
		message: '`samples[0]` finds this entry, but only as a possible match.',
		remedy:
			'Make a signature fit the sample. Words of the signature that it lacks: `the`, `was`, `an`, `answer`.',
	},
	{
		code: 'KB604',
		mistake: 'samples of one form',
		path: entry,
		from: 'form: "client"',
		to: 'form: "bare"',
		at: '51:1',
		message: 'The samples show 2 of the forms: `bare`, `json`.',
		remedy: 'Show 3 at least, such as the message alone, as the client prints it, and inside JSON.',
	},
	{
		code: 'KB605',
		mistake: 'a signature of another entry',
		path: other,
		from: 'quick_fix:',
		to: '  - text: "Messages.<n>: the tool call <id> was left without an answer."\nquick_fix:',
		file: entry,
		at: '8:11',
		message:
			'"example-api/too-many-words" has this signature too: "messages.<index>: the tool call <call_id> was left without …".',
		remedy:
			'Keep it in one entry, or name each other in `confused_with` with what tells them apart.',
	},
	{
		code: 'KB606',
		mistake: 'a signature given twice',
		path: entry,
		from: 'quick_fix:',
		to: '  - text: "Messages.<n>: the tool call <id> was left without an answer."\nquick_fix:',
		at: '11:11',
		message:
			'The signature "Messages.<n>: the tool call <id> was left without an answer." is there twice, apart from its placeholders.',
		remedy: 'Keep one of the two.',
	},
	{
		code: 'KB607',
		mistake: 'a signature that is one placeholder',
		path: entry,
		from: 'quick_fix:',
		to: '  - text: "<message>"\nquick_fix:',
		at: '11:11',
		message: 'The signature "<message>" has no words of its own.',
		remedy: 'Keep the words that are always there; only what varies becomes a placeholder.',
	},
];
