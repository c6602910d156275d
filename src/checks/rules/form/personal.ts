import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import { personalIn } from '#text/secrets.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

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
	KB804: {
		level: 'error',
		title: 'Name of a person or computer',
		why: 'Pasted output can give a person or a company away: a prompt has their name, a session its folder, a log their host.',
		says: (kind: string, shown: string) => [
			`This is the ${kind}: ${shown}.`,
			'Write an invented one, such as "you@laptop", "-srv-app" or "host.example.com".',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** What may give a person away is replaced by something invented. */
export const rule: Rule = { codes, run: ({ files }) => files.flatMap(look) };

interface Trace {
	readonly code: keyof typeof codes;
	readonly harmless: RegExp;
}

const nobody =
	'you|me|user|username|name|dev|developer|root|runner|ubuntu|node|app|vscode|codespace|coder|alice|bob|jane|ann|demo|example|shared|public|linuxbrew';

/** What is looked for, by its name in the table of what is masked; ids may be invented ones, which nobody can tell. */
const traces: Readonly<Record<string, Trace>> = {
	'user of a home directory': { code: 'KB802', harmless: new RegExp(`^(?:${nobody})$`, 'i') },
	'e-mail address': {
		code: 'KB803',
		harmless:
			/@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|localhost|iam\.gserviceaccount\.com))$|^(?:git|support|security|help|noreply|no-reply|privacy|usersafety)@/i,
	},
	'user and host of a prompt': { code: 'KB804', harmless: new RegExp(`^(?:${nobody})@`, 'i') },
	'folder of a project': {
		code: 'KB804',
		harmless: new RegExp(`^(?!.*-(?:Users|home)-)|-(?:Users|home)-(?:${nobody})(?:-|$)`, 'i'),
	},
	'internal host': { code: 'KB804', harmless: /^[a-z]+\.\w+$|example|(?:^|\.)your/i },
};

function look(file: ContentFile): Finding[] {
	return personalIn(file.text).flatMap(({ name, all, value, index }): Finding[] => {
		const trace = traces[name];
		if (trace === undefined || trace.harmless.test(value)) return [];
		const place = placeAt(file, index);
		const shown = quoted(all.replace(value, `${value.slice(0, 1)}…`));
		return [
			trace.code === 'KB804'
				? finding('KB804', place, name, shown)
				: finding(trace.code, place, shown),
		];
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
	KB804: [
		{
			mistake: 'the prompt of somebody',
			from: 'A message calls',
			to: 'At `jsmith@acme-laptop:~$` a message calls',
			prints:
				'68:5 This is the user and host of a prompt: "j…". Write an invented one, such as "you@laptop", "-srv-app" or "host.example.com".',
		},
		{
			mistake: 'the folder of a session',
			from: 'A message calls',
			to: 'In `.claude/projects/-Users-jsmith-acme/` a message calls',
			prints:
				'68:22 This is the folder of a project: "-…". Write an invented one, such as "you@laptop", "-srv-app" or "host.example.com".',
		},
		{
			mistake: 'a host that only a company knows',
			from: 'A message calls',
			to: 'At `llm.prod.acme.internal` a message calls',
			prints:
				'68:5 This is the internal host: "l…". Write an invented one, such as "you@laptop", "-srv-app" or "host.example.com".',
		},
	],
};
