import type { ContentFile } from '#content/read/content-file.ts';
import { nodesIn } from '#content/read/markdown.ts';
import { strings } from '#content/read/path.ts';
import type { Prose } from '#content/read/prose.ts';
import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB719: {
		level: 'error',
		title: 'Placeholder that no signature has',
		why: 'A quick fix is copied as it is printed. The page fills in what a paste names, and leaves what no signature names as it is.',
		says: (text: string, name: string) => [
			`The command ${quoted(text)} has the placeholder \`<${name}>\`, which is in no signature.`,
			'Name it as a signature does, or write something that can be typed as it is.',
		],
	},
	KB723: {
		level: 'error',
		title: 'Command that hides why it fails',
		why: 'With `-s` alone curl prints nothing when it cannot connect, and a reader takes that for the answer of the server.',
		says: (options: string) => [
			`The command has \`curl ${options}\`, which is silent about its own errors, too.`,
			'Add `S`, as in `curl -sS`: no progress bar, but the error.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Commands of a quick fix leave out only what the paste itself can fill in, and no command hides its own failure. */
export const rule: Rule = {
	codes,
	run: ({ entries, prose }) => [
		...entries.flatMap((file) => {
			const signatures = strings(file.yaml?.data, 'signatures[].text');
			const named = new Set(signatures.flatMap(({ value }) => placeholdersIn(value)));
			return textsAt(file, 'quick_fix_commands[].text').flatMap(({ value, place }) =>
				placeholdersIn(value)
					.filter((name) => !named.has(name))
					.map((name) => finding('KB719', place, value, name)),
			);
		}),
		...[...entries.flatMap(commandsOf), ...prose.flatMap(codeOf)].flatMap(({ text, at }) =>
			silentCurls(text).map(({ options, index }) => finding('KB723', at(index), options)),
		),
	],
};

/** Code, and the place of an offset in it, as near as the way it is written allows. */
type Code = Pick<Prose, 'text' | 'at'>;

/** The fields that hold commands as they are; other commands stand as code in prose. */
const commandsOf = (file: ContentFile): Code[] =>
	['quick_fix_commands[].text', 'checks[].command']
		.flatMap((field) => textsAt(file, field))
		.map(({ value, place }) => ({ text: value, at: () => place }));

const codeOf = ({ tree, text, at }: Prose): Code[] =>
	nodesIn(tree)
		.filter(({ type }) => type === 'code' || type === 'inlineCode')
		.map(({ start, end }) => ({
			text: text.slice(start, end),
			at: (offset) => at(start + offset),
		}));

const placeholdersIn = (text: string) =>
	[...text.matchAll(/<([a-z]\w*)>/g)].map(([, name = '']) => name);

/** Calls of curl whose first short options have `s` without `S`. */
const silentCurls = (text: string) =>
	[...text.matchAll(/\bcurl(?:\.exe)? (-[a-zA-RT-Z]*s[a-zA-RT-Z]*)(?= (?!-S\b))/g)].map(
		({ 1: options = '', index }) => ({ options, index }),
	);

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB719: [
		{
			mistake: 'a name that the paste does not have',
			from: 'layer: "client"\n',
			to: 'quick_fix_commands:\n  - type: "shell"\n    text: "example repair <call_id> --in <session>"\nlayer: "client"\n',
			prints:
				'14:11 The command "example repair <call_id> --in <session>" has the placeholder `<session>`, which is in no signature. Name it as a signature does, or write something that can be typed as it is.',
		},
	],
	KB723: [
		{
			mistake: 'a command of the quick fix',
			from: 'layer: "client"\n',
			to: 'quick_fix_commands:\n  - type: "shell"\n    text: "curl -s http://127.0.0.1:4000/health"\nlayer: "client"\n',
			prints:
				'14:11 The command has `curl -s`, which is silent about its own errors, too. Add `S`, as in `curl -sS`: no progress bar, but the error.',
		},
	],
};
