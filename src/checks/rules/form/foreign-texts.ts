import { compile, match } from '#matcher/index.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB608: {
		level: 'error',
		title: 'Signature of any program',
		why: 'Other programs print these words too. Whoever pastes their messages would be told, wrongly, that this is the error.',
		says: (signature: string, { text, tool }: Foreign, others: number) => [
			`The signature ${quoted(signature)} would claim what others print: ${quoted(text, 80)} (${tool})${others === 0 ? '' : `, and ${others} more`}.`,
			'Add the words around it that only this error has, such as what the product prints before it; or remove the signature.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** No signature claims what the programs of others print. */
export const rule: Rule = {
	codes,
	run: async ({ entries }) => {
		// What exists was checked when it was published; in the form it is there without its text.
		const written = entries
			.filter(({ text }) => text !== '')
			.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		const signatures = written.flatMap((file) => textsAt(file, 'signatures[].text'));
		const claimed = Map.groupBy(await claimsOf(written), ({ signature }) => signature);
		return [...claimed].flatMap(([number, claims]): Finding[] => {
			const [signature, first] = [signatures[number], claims[0]];
			if (signature === undefined || first === undefined) return [];
			return [finding('KB608', signature.place, signature.value, first, claims.length - 1)];
		});
	},
};

/** A message that none of the products prints. */
interface Foreign {
	readonly text: string;
	/** What does print it. */
	readonly tool: string;
}

interface Claim extends Foreign {
	/** The signature's place among those of all the entries, in the order of the ids. */
	readonly signature: number;
}

/** A file of its own, which the form fetches when it checks for the first time. */
async function foreign(): Promise<readonly Foreign[]> {
	const { default: byTool } = await import('../../foreign-texts.json', { with: { type: 'json' } });
	return Object.entries(byTool).flatMap(([tool, texts]) => texts.map((text) => ({ text, tool })));
}

let latest: { readonly key: string; readonly claims: readonly Claim[] } | undefined;

/** What the signatures of some entries claim; found once for the same signatures, as the form asks after every pause. */
async function claimsOf(entries: readonly ContentFile[]): Promise<readonly Claim[]> {
	const signatures = signaturesOf(entries.map(({ id, yaml }) => ({ id, data: yaml?.data })));
	const key = JSON.stringify(signatures);
	if (latest?.key === key) return latest.claims;
	const index = compile(signatures);
	const claims = (await foreign()).flatMap((one) =>
		match(index, one.text)
			.filter(({ confidence }) => confidence !== 'possible')
			.map(({ signature }) => ({ ...one, signature })),
	);
	latest = { key, claims };
	return claims;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB608: [
		{
			mistake: 'words that every shell prints',
			from: 'quick_fix:',
			to: '  - text: "Permission denied"\nquick_fix:',
			prints:
				'11:11 The signature "Permission denied" would claim what others print: "git@git.example.org: Permission denied (publickey)." (git, gh), and 10 more. Add the words around it that only this error has, such as what the product prints before it; or remove the signature.',
		},
	],
};
