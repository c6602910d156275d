import type { CollectionName } from '#schema/collections.ts';

/** How a page shows a text: as it is, with inline Markdown, or with blocks and fences. */
export type ProseKind = 'plain' | 'inline' | 'markdown';

/**
 * The fields that hold our own words. What is quoted from elsewhere (signatures, samples, commands,
 * titles of sources) is not here: it is shown character for character.
 */
export const proseFields = {
	errors: {
		'title': 'plain',
		'summary': 'plain',
		'quick_fix': 'inline',
		'retry.condition': 'inline',
		'affected': 'plain',
		'fixed_in': 'plain',
		'retired.reason': 'markdown',
		'causes[].text': 'markdown',
		'causes[].confirm': 'markdown',
		'fixes[].title': 'plain',
		'fixes[].detail': 'markdown',
		'fixes[].verify': 'markdown',
		'fixes[].risk': 'plain',
		'checks[].platform': 'plain',
		'checks[].text': 'markdown',
		'checks[].expect': 'markdown',
		'steps[]': 'markdown',
		'prevention[]': 'markdown',
		'sources[].establishes': 'plain',
		'evidence_note': 'markdown',
		'confused_with[].tell_by': 'inline',
		'faq[].question': 'plain',
		'faq[].answer': 'markdown',
	},
	products: {
		'name': 'plain',
		'vendor': 'plain',
		'summary': 'markdown',
		'version.text': 'markdown',
	},
	guides: {
		'introduction': 'markdown',
		'decide[].when': 'inline',
	},
	reference: {
		'title': 'plain',
		'summary': 'markdown',
		'limits[].text': 'markdown',
		'parameters[].constraint': 'inline',
		'parameters[].description': 'markdown',
		'response.description': 'markdown',
		'response.fields[].constraint': 'inline',
		'response.fields[].description': 'markdown',
		'types.*.description': 'markdown',
		'types.*.fields[].constraint': 'inline',
		'types.*.fields[].description': 'markdown',
		'differences[].reason': 'plain',
	},
} as const satisfies Record<CollectionName, Readonly<Record<string, ProseKind>>>;
