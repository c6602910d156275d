import { placeAt, type ContentFile } from '#content/read/content-file.ts';
import type { Code } from '../codes.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Pasted output brings its owner along: home folders and e-mail addresses are replaced. */
export const personal: Rule = (corpus) =>
	corpus.files.flatMap((file) => traces.flatMap((trace) => find(file, trace)));

interface Trace {
	readonly code: Code;
	/** The first group is what may give the person away. */
	readonly shape: RegExp;
	readonly harmless: RegExp;
	readonly what: string;
	readonly remedy: string;
}

const traces: readonly Trace[] = [
	{
		code: 'KB802',
		shape: /(?:\/Users\/|\/home\/|\b[A-Za-z]:(?:\\{1,4}|\/)Users(?:\\{1,4}|\/))([\w.-]+)/g,
		harmless:
			/^(?:you|me|user|username|name|dev|developer|runner|ubuntu|node|app|vscode|codespace|coder|alice|bob|jane|example|shared|public|linuxbrew)$/i,
		what: 'A home folder with a name in it',
		remedy: 'Write "/Users/you/", "/home/you/" or "~/" in its place.',
	},
	{
		code: 'KB803',
		shape: /(?<![\w.+-])([\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w.-]*[\w-])/gi,
		harmless:
			/@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|[\w-]+\.(?:example|test|invalid|localhost|iam\.gserviceaccount\.com))$|^(?:git|support|security|help|noreply|no-reply|privacy|usersafety)@/i,
		what: 'An e-mail address',
		remedy: 'Write "you@example.com" in its place.',
	},
];

function find(file: ContentFile, { code, shape, harmless, what, remedy }: Trace): Finding[] {
	return [...file.text.matchAll(shape)].flatMap((match) => {
		const name = match[1] ?? '';
		if (harmless.test(name)) return [];
		const shown = quoted(match[0].replace(name, `${name.slice(0, 1)}…`));
		return [finding(code, placeAt(file, match.index), `${what}: ${shown}.`, remedy)];
	});
}
