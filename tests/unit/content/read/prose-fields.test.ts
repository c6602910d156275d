import { z } from 'zod';
import { expect, it } from 'vitest';
import { proseFields } from '#content/read/prose-fields.ts';
import { collections, type CollectionName } from '#schema/collections.ts';

/** Fields that hold ids, addresses, days, codes and other people's words. */
const notProse: Readonly<Record<CollectionName, readonly string[]>> = {
	errors: [
		...['product', 'signatures[].text', 'signatures[].error_type', 'signatures[].code'],
		...['signatures[].emitted_by', 'signatures[].versions', 'retry.sources[]', 'retired.on'],
		...['retired.see', 'causes[].id', 'causes[].sources[]', 'fixes[].for[]', 'fixes[].sources[]'],
		...['checks[].command', 'sources[].id', 'sources[].url', 'sources[].title'],
		...['sources[].published', 'sources[].checked', 'related[]', 'confused_with[].entry'],
		...['samples[].text', 'aliases[]', 'updated', 'verified.on', 'verified.with.*', 'parameters[]'],
	],
	products: ['version.command', 'status_page', 'changelog', 'documentation', 'checked'],
	guides: ['list', 'decide[].entry'],
	reference: [
		...['path', 'product', 'documentation', 'checked', 'sdk.package', 'sdk.version'],
		...['sdk.parameters', 'sdk.result', 'limits[].source', 'types.*.discriminator'],
		...['types.*.variants[]', 'differences[].path'],
		...['parameters[]', 'response.fields[]', 'types.*.fields[]'].flatMap((field) =>
			['name', 'type', 'enum[]', 'default'].map((name) => `${field}.${name}`),
		),
	],
};

it.each(Object.keys(collections) as CollectionName[])(
	'every text field of %s is either checked as prose or listed as no prose',
	(name) => {
		const fields = [...new Set(textFields(collections[name].schema))].sort();
		expect(fields).toEqual([...Object.keys(proseFields[name]), ...notProse[name]].sort());
	},
);

function textFields(schema: z.core.$ZodType, at = ''): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return textFields(schema.unwrap() as z.core.$ZodType, at);
	}
	if (schema instanceof z.ZodArray) return textFields(schema.element as z.core.$ZodType, `${at}[]`);
	if (schema instanceof z.ZodRecord) {
		return textFields(schema.valueType as z.core.$ZodType, `${at}.*`);
	}
	if (schema instanceof z.ZodUnion) {
		return schema.options.flatMap((option) => textFields(option as z.core.$ZodType, at));
	}
	if (schema instanceof z.ZodObject) {
		return Object.entries(schema.shape).flatMap(([key, below]) =>
			textFields(below as z.core.$ZodType, at === '' ? key : `${at}.${key}`),
		);
	}
	return schema instanceof z.ZodString || schema instanceof z.ZodStringFormat ? [at] : [];
}
