import { z } from 'zod';
import { canonicalUrl, codesAddress } from '#content/model/addresses.ts';
import type { Library } from '#content/model/library.ts';
import { errorPath, operationPath } from '#content/model/paths.ts';
import { releaseOf } from '#content/model/release.ts';
import { day } from '#schema/primitives.ts';
import { layers, retries, statuses } from '#schema/vocabulary.ts';
import { formatVersion } from './json.ts';
import { plain } from './html.ts';

/** Where the files of the API are; the number rises with `formatVersion`, and the files of the one before stay for a year. */
const folder = `api/v${formatVersion}`;

const choice = <Terms extends object>(terms: Terms) =>
	z.enum(Object.keys(terms) as [string, ...string[]]);
const about = {
	$schema: z.url().meta({ description: 'The JSON Schema that describes this file.' }),
	version: z.literal(formatVersion),
	release: z.string().meta({ description: 'Which release made the file: version and digest.' }),
	license: z.literal('CC-BY-4.0'),
};
const retry = choice(retries).meta({ description: 'Whether a retry helps.' });

const entry = z.object({
	id: z.string().meta({ description: 'Permanent; a renamed entry redirects.' }),
	title: z.string(),
	summary: z.string(),
	quick_fix: z.string().meta({ description: 'The one thing to do first, as plain text.' }),
	product: z.string(),
	category: z.string(),
	layer: choice(layers).meta({ description: 'Where the error has its cause.' }),
	retry,
	status: choice(statuses).meta({ description: 'Whether it still happens.' }),
	updated: day,
	url: z.url().meta({ description: 'The page.' }),
	json: z.url().meta({ description: 'The whole entry as JSON, by /schema/entry.json and more.' }),
	markdown: z.url().meta({ description: 'The whole entry as Markdown.' }),
});

const code = z.object({
	code: z.string(),
	name: z.string().optional().meta({ description: 'Class or constant of the package for it.' }),
	http_status: z.int().optional(),
	meaning: z.string(),
	retry,
	entry: z.string().optional().meta({ description: 'Id of the entry that explains it.' }),
	url: z.url(),
});

const list = z.object({
	title: z.string(),
	product: z.string(),
	checked: day.meta({ description: 'Day on which the list was last compared with its source.' }),
	package: z.object({ name: z.string(), version: z.string() }),
	codes: z.array(code),
});

const operation = z.object({
	id: z.string(),
	title: z.string(),
	method: z.string(),
	path: z.string().meta({ description: 'Path below the host of the API.' }),
	product: z.string(),
	summary: z.string(),
	checked: day.meta({ description: 'Day on which it was last compared with its sources.' }),
	package: z.object({ name: z.string(), version: z.string() }),
	url: z.url().meta({ description: 'The page.' }),
	json: z.url().meta({ description: 'Everything about it as JSON, its parameters as one list.' }),
	markdown: z.url().meta({ description: 'The same as Markdown.' }),
});

const models = z.object({
	title: z.string(),
	checked: day.meta({ description: 'Day on which the list was last compared with its source.' }),
	documentation: z.url(),
	package: z.object({ name: z.string(), version: z.string() }),
	models: z.array(
		z.object({
			id: z.string().meta({ description: 'The model, as requests name it.' }),
			retires: day.meta({ description: 'Its last day, past or to come.' }),
		}),
	),
});

/** The files of the API by name, each with its schema and what makes it. @internal */
export const apiFiles = {
	index: {
		schema: z
			.object({ ...about, count: z.int(), entries: z.array(entry) })
			.meta({ description: 'Every entry in short, the most-hit first.' }),
		data: indexOf,
	},
	codes: {
		schema: z
			.object({ ...about, lists: z.array(list) })
			.meta({ description: 'The typed error codes of APIs and protocols.' }),
		data: codesOf,
	},
	operations: {
		schema: z
			.object({ ...about, operations: z.array(operation) })
			.meta({ description: 'API operations whose parameters are described here.' }),
		data: operationsOf,
	},
	models: {
		schema: z
			.object({ ...about, lists: z.array(models) })
			.meta({ description: 'Models that have been retired or will be, with the day.' }),
		data: modelsOf,
	},
} as const;

export type ApiFile = keyof typeof apiFiles;

/** Where a file of the API is, below the base; and where its schema is. */
export const apiPath = (name: ApiFile) => `${folder}/${name}.json`;
const schemaPath = (name: ApiFile) => `${folder}/${name}.schema.json`;

/** The files of the API and their schemas, as files of the site. */
export const apiSiteFiles = (Object.keys(apiFiles) as ApiFile[]).flatMap((name) => [
	{
		path: apiPath(name),
		type: 'application/json',
		render: (library: Library) => JSON.stringify(apiFiles[name].data(library)),
	},
	{
		path: schemaPath(name),
		type: 'application/schema+json',
		render: () => {
			const { $schema, ...rest } = z.toJSONSchema(apiFiles[name].schema);
			return JSON.stringify({ $schema, $id: canonicalUrl(schemaPath(name)), ...rest });
		},
	},
]);

function indexOf(library: Library): z.input<typeof apiFiles.index.schema> {
	const entries = library.entries.map(({ id, data, updated }) => ({
		id,
		title: data.title,
		summary: plain(data.summary),
		quick_fix: plain(data.quick_fix),
		product: data.product,
		category: data.category,
		layer: data.layer,
		retry: data.retry.when,
		status: data.status,
		updated,
		url: canonicalUrl(errorPath(id)),
		json: canonicalUrl(`/errors/${id}.json`),
		markdown: canonicalUrl(`/errors/${id}/index.md`),
	}));
	return { ...headOf('index', library), count: entries.length, entries };
}

function codesOf(library: Library): z.input<typeof apiFiles.codes.schema> {
	const lists = library.codes.map(({ slug, title, product, checked, package: source, codes }) => ({
		title,
		product,
		checked,
		package: source,
		codes: codes.map(({ code, name, http_status, meaning, retry, entry }) => {
			const url = new URL(codesAddress(slug, code), canonicalUrl('/')).href;
			return { code, name, http_status, meaning: plain(meaning), retry, entry, url };
		}),
	}));
	return { ...headOf('codes', library), lists };
}

function operationsOf(library: Library): z.input<typeof apiFiles.operations.schema> {
	const operations = library.operations.map(
		({ slug, title, method, path, product, summary, checked, sdk }) => ({
			id: slug,
			title,
			method,
			path,
			product,
			summary: plain(summary),
			checked,
			package: { name: sdk.package, version: sdk.version },
			url: canonicalUrl(operationPath(slug)),
			json: canonicalUrl(`/reference/${slug}.json`),
			markdown: canonicalUrl(`${operationPath(slug)}index.md`),
		}),
	);
	return { ...headOf('operations', library), operations };
}

function modelsOf(library: Library): z.input<typeof apiFiles.models.schema> {
	const lists = library.models.map(({ models: all, ...list }) => ({
		...list,
		models: all.map(({ id, retires }) => ({ id, retires })),
	}));
	return { ...headOf('models', library), lists };
}

const headOf = (name: ApiFile, library: Library) => ({
	$schema: canonicalUrl(schemaPath(name)),
	version: formatVersion,
	release: releaseOf(library),
	license: 'CC-BY-4.0' as const,
});
