import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodesData } from '#schema/codes.ts';
import { inlineCode } from '#text/inline-code.ts';
import { listed, type Section } from './section.ts';

/** The typed errors that an installed `@anthropic-ai/sdk` declares: `code class status`, sorted. @internal */
export function typedErrorsIn(folder: string): string[] {
	const declared = /class (\w+) extends (\w+) \{\s*readonly errorCode: '(\w+)'/g;
	return globSync('resources/**/*.d.ts', { cwd: folder })
		.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(declared)])
		.map(([, name, base = '', code]) => `${code} ${name} ${statuses[base] ?? `(${base})`}`)
		.sort();
}

/** The codes of a list, in the same form. @internal */
export function typedErrorsOf({ codes }: Pick<CodesData, 'codes'>): string[] {
	return codes.map(({ code, name, http_status }) => `${code} ${name} ${http_status}`).sort();
}

/** How the typed errors of the newest release differ from our list of them. */
export function codeSection(
	list: CodesData,
	release: { readonly version: string; readonly folder: string },
): Section {
	const [ours, theirs] = [new Set(typedErrorsOf(list)), new Set(typedErrorsIn(release.folder))];
	const { name, version } = list.package;
	const title = 'Typed codes';
	if (theirs.size === 0) {
		const problem = `${inlineCode(name)} ${release.version} declares no typed error where they used to be.`;
		return { title, paragraphs: [], problems: [problem] };
	}
	const added = [...theirs.difference(ours)].map((one) => `new: ${inlineCode(one)}`);
	const gone = [...ours.difference(theirs)].map((one) => `gone: ${inlineCode(one)}`);
	const compared = `${inlineCode(name)} ${release.version} has ${theirs.size} typed codes; the list was read from ${version}.`;
	const differences = [...added, ...gone];
	const paragraphs =
		differences.length === 0
			? [`${compared} They are the same.`]
			: [compared, listed(differences, 80)];
	return { title, paragraphs };
}

/** HTTP statuses by the classes of `@anthropic-ai/sdk` that the typed errors extend. */
const statuses: Readonly<Record<string, number>> = {
	BadRequestError: 400,
	PaymentRequiredError: 402,
	PermissionDeniedError: 403,
	NotFoundError: 404,
	ConflictError: 409,
	PreconditionFailedError: 412,
	ContentTooLargeError: 413,
	RateLimitError: 429,
	ErrorsRateLimitError: 429,
	ServiceUnavailableError: 503,
	OverloadedError: 529,
};
