import { z } from 'zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import { effects } from './effects.ts';
import { fileKinds } from './touched-files.ts';

/** How many items of a kind are listed; the rest is only counted, so that a report stays small. */
export const listed = 40;

/** How many pages are shown with what reads differently on them, and how many lines of each. */
export const pagesShown = 10;
export const linesShown = 30;

/** The fields of an entry that a reader decides by. */
export const verdictFields = ['quick_fix', 'layer', 'retry.when', 'status'] as const;

const text = (max: number) => z.string().max(max);

const confidence = z.enum(['exact', 'likely', 'possible', 'none']);

const list = <Item extends z.ZodType>(item: Item, most = listed) =>
	z.strictObject({ total: z.int().min(0), first: z.array(item).max(most) });

/**
 * What a pull request does to the content. It is written where the pull request's own code runs and read where a
 * token may write, so the reader takes nothing but this, and nothing longer.
 */
const reviewSchema = z.strictObject({
	version: z.literal(3),
	/** Changed files that are not the source of a page. */
	files: list(z.strictObject({ path: text(200), kind: z.enum(fileKinds) })),
	pages: list(
		z.strictObject({
			collection: z.enum(Object.keys(collections) as CollectionName[]), // Object.keys forgets the key type.
			id: text(200),
			title: text(200),
			change: z.enum(['added', 'changed', 'removed', 'renamed']),
			from: text(200).optional(),
			heir: text(200).optional(),
			page: z
				.string()
				.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+\/$/)
				.max(200)
				.optional(),
		}),
	),
	verdicts: list(
		z.strictObject({
			page: text(200),
			field: z.enum(verdictFields),
			from: text(300),
			to: text(300),
		}),
	),
	commands: list(
		z.strictObject({
			page: text(200),
			text: text(300),
			effects: z.array(z.enum(effects)).max(effects.length),
		}),
	),
	hosts: list(z.strictObject({ host: text(200), pages: z.array(text(200)).max(3) })),
	differences: list(
		z.strictObject({
			page: text(200),
			lines: z.array(z.strictObject({ sign: z.enum(['+', '-']), text: text(200) })).max(linesShown),
			/** How many lines are left out. */
			more: z.int().min(0),
		}),
		pagesShown,
	),
	signatures: list(
		z.strictObject({
			entry: text(200),
			text: text(300),
			/** How the matcher recognises the entry by this text alone; `none` when it does not. */
			own: confidence,
			/** Whether the entry comes first. */
			first: z.boolean(),
			also: z
				.array(
					z.strictObject({
						id: text(200),
						title: text(200),
						confidence,
						/** Whether one of the two names the other as a look-alike. */
						lookAlike: z.boolean(),
					}),
				)
				.max(3),
			/** Texts that are not of this entry, and for which this signature names it. */
			claims: z.strictObject({
				total: z.int().min(0),
				first: z.array(z.strictObject({ text: text(100), of: text(200) })).max(2),
			}),
		}),
	),
	sources: list(
		z.strictObject({
			url: text(300),
			title: text(200),
			kind: text(40),
			entries: z.array(text(200)).max(3),
		}),
	),
});

/** What a pull request does to the content, as data. */
export type Review = z.output<typeof reviewSchema>;

/** A review, read from a text that nobody vouches for; throws an error that says what is wrong with it. */
export function parseReview(json: string): Review {
	const result = reviewSchema.safeParse(JSON.parse(json));
	if (result.success) return result.data;
	const { path, message } = result.error.issues[0] ?? { path: [], message: '' };
	const place = path.length === 0 ? '' : ` at \`${path.join('.')}\``;
	throw new Error(`The report is not valid${place}: ${message}.`);
}
