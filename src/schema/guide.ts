import { z } from 'zod';
import { entryId, inlineMarkdown, markdown, sentence } from './primitives.ts';

/** A guide (`content/guides/<name>.yml`): the introduction of a list page, and how to choose within it. */
export const guideSchema = z
	.strictObject({
		list: z
			.string()
			.regex(/^(category|status|product|family|layer|session)\/[a-z0-9-]+$/, {
				error:
					'Name the list as its address does: "category/mcp", "status/429", "product/mcp", "family/model-gone", "layer/provider" or "session/save-first".',
			})
			.meta({
				description: 'The list page that this introduces: "category/mcp", "family/model-gone".',
			}),
		title: sentence(70).optional().meta({
			description: 'The question that it answers, as a reader asks it: "Is it down, or is it me?".',
		}),
		introduction: markdown(900).meta({
			description: 'What these errors have in common and where to look first. Markdown.',
		}),
		decide: z
			.array(
				z.strictObject({
					when: inlineMarkdown(240).meta({
						description: 'What the reader sees or did. Inline Markdown.',
					}),
					entry: entryId,
				}),
			)
			.default([])
			.meta({ description: 'A decision list: the first line that holds names the entry.' }),
	})
	.meta({ title: 'Signpost guide', description: 'A file in content/guides.' });

/** A guide after parsing. */
export type GuideData = z.output<typeof guideSchema>;
