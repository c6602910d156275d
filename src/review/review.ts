import { z } from 'zod';
import { collections, type CollectionName } from '#schema/collections.ts';

/** So many items of a kind are listed; the rest is only counted, so that a report stays small. */
export const listed = 40;

const text = (max: number) => z.string().max(max);

const confidence = z.enum(['exact', 'likely', 'possible', 'none']);

const list = <Item extends z.ZodType>(item: Item) =>
	z.strictObject({ total: z.int().min(0), first: z.array(item).max(listed) });

/**
 * What a pull request does to the content. It is written where the pull request's own code runs and read where a
 * token may write, so the reader takes nothing but this, and nothing longer.
 */
const reviewSchema = z.strictObject({
	version: z.literal(1),
	pages: list(
		z.strictObject({
			collection: z.enum(Object.keys(collections) as CollectionName[]), // Object.keys forgets the key type.
			id: text(200),
			title: text(200),
			change: z.enum(['added', 'changed', 'removed', 'renamed']),
			from: text(200).optional(),
			page: z
				.string()
				.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+\/$/)
				.max(200)
				.optional(),
		}),
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

/** A review read from text that nobody vouches for; throws an error that says what is wrong with it. */
export function parseReview(json: string): Review {
	const result = reviewSchema.safeParse(JSON.parse(json));
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new Error(`The report is not one: ${issue?.path.join('.')}: ${issue?.message}`);
}
