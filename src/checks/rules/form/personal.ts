import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type FormRule } from '../../rule.ts';

const codes = {
	KB802: {
		level: 'error',
		title: 'Personal path',
		why: 'Pasted output can give a person away: a home folder usually has their name.',
		says: (shown: string) => [
			`This path contains the name of a home folder: ${shown}.`,
			'Write "/Users/you/", "/home/you/" or "~/" instead.',
		],
	},
	KB803: {
		level: 'error',
		title: 'E-mail address',
		why: 'Pasted output can give a person away, and published addresses are collected.',
		says: (shown: string) => [
			`This is an e-mail address: ${shown}.`,
			'Write "you@example.com" instead.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Home folders and e-mail addresses of people are replaced. */
export const rule: FormRule = {
	codes,
	run: ({ files }) => files.flatMap((file) => traces.flatMap((trace) => find(file, trace))),
};

interface Trace {
	readonly code: keyof typeof codes;
	/** The first group is what may give the person away. */
	readonly shape: RegExp;
	readonly harmless: RegExp;
}

const traces: readonly Trace[] = [
	{
		code: 'KB802',
		shape: /(?:\/Users\/|\/home\/|\b[A-Za-z]:(?:\\{1,4}|\/)Users(?:\\{1,4}|\/))([\w.-]+)/g,
		harmless:
			/^(?:you|me|user|username|name|dev|developer|runner|ubuntu|node|app|vscode|codespace|coder|alice|bob|jane|example|shared|public|linuxbrew)$/i,
	},
	{
		code: 'KB803',
		shape: /(?<![\w.+-])([\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w.-]*[\w-])/gi,
		harmless:
			/@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|localhost|iam\.gserviceaccount\.com))$|^(?:git|support|security|help|noreply|no-reply|privacy|usersafety)@/i,
	},
];

function find(file: ContentFile, { code, shape, harmless }: Trace): Finding[] {
	return [...file.text.matchAll(shape)].flatMap((found) => {
		const [all, name = ''] = found;
		if (harmless.test(name)) return [];
		const shown = quoted(all.replace(name, `${name.slice(0, 1)}…`));
		return [finding(code, placeAt(file, found.index), shown)];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB802: [
		{
			mistake: 'a home folder',
			from: 'A message calls',
			to: 'A message in `/Users/jsmith/app` calls',
			prints:
				'68:15 This path contains the name of a home folder: "/Users/j…". Write "/Users/you/", "/home/you/" or "~/" instead.',
		},
	],
	KB803: [
		{
			mistake: 'an e-mail address',
			from: 'A message calls',
			to: 'A message from jo.smith@gmail.com calls',
			prints: '68:16 This is an e-mail address: "j…". Write "you@example.com" instead.',
		},
	],
};
