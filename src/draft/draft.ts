import { readFacts, type Facts } from '#matcher/index.ts';
import { proposeSignature } from '#matcher/tools/propose-signature.ts';
import { bodyHeadings } from '#schema/body.ts';
import type { EntryInput } from '#schema/entry.ts';
import { marker, markerUrl } from '#schema/marker.ts';
import { guessCategory, guessLayer, guessProduct } from './guess.ts';
import type { Catalogue } from './catalogue.ts';
import { slugFrom, titleFrom } from './naming.ts';
import { publishable, samplesFrom } from './samples.ts';

/** An entry as far as a paste tells it, with a marker wherever a person has to write something. */
export interface Draft {
	/** The last part of the id. */
	readonly slug: string;
	/** The front matter; `product` is empty when nothing in the paste points to one. */
	readonly input: EntryInput;
	readonly body: string;
}

/** The draft of an entry for a pasted error; `today` is the date of the draft. */
export function draftFrom(pasted: string, catalogue: Catalogue, today: string): Draft {
	const clean = publishable(pasted);
	const facts = readFacts(clean);
	const signature = signatureFrom(clean, facts);
	const title = titleFrom(signature.text, facts);
	const product = guessProduct(clean, catalogue.products) ?? '';
	const told = `${signature.text}\n${facts.type ?? ''}`;
	const category = guessCategory(told, facts);
	const input: EntryInput = {
		title,
		summary: `${marker} the error in plain words, what it is and whom it hits.`,
		product,
		category,
		frequency: 'rare',
		signatures: [signature],
		quick_fix: `${marker} the one thing to do first.`,
		layer: guessLayer(category, facts),
		...unwritten,
		sources: [
			{
				id: 'source-1',
				url: markerUrl,
				title: `${marker} the title of what you read`,
				kind: 'documentation',
				checked: today,
				establishes: `${marker} what it proves here, in one sentence.`,
			},
		],
		samples: samplesFrom(clean, signature, facts),
		verified: { on: today, by: 'reported' },
	};
	return { slug: slugFrom(title, slugsOf(catalogue, product)), input, body };
}

/** The slugs that entries of a product have taken. */
export function slugsOf({ entries }: Catalogue, product: string): ReadonlySet<string> {
	const ids = Object.keys(entries).filter((id) => id.startsWith(`${product}/`));
	return new Set(ids.map((id) => id.slice(product.length + 1)));
}

/** A signature with what was printed beside it. */
export function signatureWith(text: string, { status, type, code }: Facts): Signature {
	return {
		text,
		...(status === undefined ? {} : { http_status: status }),
		...(type === undefined ? {} : { error_type: type }),
		...(code === undefined ? {} : { code }),
	};
}

type Signature = EntryInput['signatures'][number];

function signatureFrom(clean: string, facts: Facts): Signature {
	const proposed = proposeSignature(clean)?.text ?? clean.split('\n')[0] ?? '';
	// The status is part of the wording: everybody who meets the error sees the same one.
	const text = proposed.replace(
		/^(\W*(?:API Error|Error code): )<number>/,
		`$1${facts.status ?? '<number>'}`,
	);
	const isText = text.length >= 3;
	return signatureWith(isText ? text.slice(0, 1000) : `${marker} the text as printed`, facts);
}

/** What no paste can tell. */
const unwritten = {
	retry: {
		when: 'unknown',
		condition: `${marker} whether the same request can succeed later, and when.`,
		sources: ['source-1'],
	},
	status: 'active',
	causes: [
		{
			id: 'cause-1',
			text: `${marker} what leads to the error.`,
			confirm: `${marker} a sign of this cause that can be seen without a change, and that the others lack; take the line out if nothing tells.`,
			sources: ['source-1'],
		},
	],
	fixes: [
		{
			title: `${marker} the action, as an imperative`,
			detail: `${marker} exactly what to type or change, with the commands in fenced code.`,
			verify: `${marker} how to see that it worked.`,
			for: ['cause-1'],
			confidence: 'documentation',
			risk: `${marker} what it may cost; take the line out if nothing is known`,
			sources: ['source-1'],
		},
	],
} satisfies Partial<EntryInput>;

const [meaning, reason] = bodyHeadings;

/** The body of a new entry. */
const body = `## ${meaning}

${marker} what the program was doing, what refused or failed, and what the words of the message stand for.

## ${reason}

${marker} the mechanism behind it, in words that fit this error only.
`;
