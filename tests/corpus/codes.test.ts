import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codeSignatures } from '#content/model/codes.ts';
import { readContent } from '#content/read/content.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { compile, match } from '#matcher/index.ts';
import { typedErrorsIn, typedErrorsOf } from '#radar/typed-codes.ts';
import type { CodesData } from '#schema/codes.ts';

const content = readContent('content');
const lists = content.codes.map(({ id, data }) => ({ ...data, slug: id }));
/** Where the packages are that the content speaks about. */
const packages = fileURLToPath(new URL('packages/node_modules', import.meta.url));

test('the codes of the Claude API are those of the installed package: `code class status`', () => {
	const installed = typedErrorsIn(join(packages, '@anthropic-ai/sdk'));
	expect(typedErrorsOf(listOf('anthropic-api'))).toEqual(installed);
	expect(listOf('anthropic-api').package.version).toBe(versionOf('@anthropic-ai/sdk'));
});

test('the codes of MCP hold every code of the installed package', () => {
	const file = join(packages, '@modelcontextprotocol/sdk/dist/esm/types.d.ts');
	const body = /enum ErrorCode \{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
	const members = [...body.matchAll(/(\w+) = (-\d+)/g)].map(([, name, code]) => `${code} ${name}`);
	const known = listOf('mcp').codes.map(({ code, name }) => `${code} ${name}`);
	expect(members.length).toBeGreaterThan(0);
	expect(members.filter((one) => !known.includes(one))).toEqual([]);
});

test('a body with neutral words leads to the line of its code, or to the entry that explains it', () => {
	const index = compile([...signaturesOf(content.entries), ...codeSignatures(lists)]);
	const lost = listOf('anthropic-api').codes.flatMap(({ code, entry, http_status }) => {
		const details = { error_code: code };
		const error = { type: 'invalid_request_error', message: 'The call did not go well.', details };
		const body = JSON.stringify({ type: 'error', error, request_id: 'req_011CabcdEFGH' });
		const [first] = match(index, `API Error: ${http_status} ${body}`);
		const wanted = entry ?? `codes/anthropic-api#${code}`;
		return first?.id === wanted && first.confidence === 'exact' ? [] : [[code, first?.id]];
	});
	expect(lost).toEqual([]);
});

function listOf(slug: string): CodesData {
	const list = lists.find((one) => one.slug === slug);
	if (!list) throw new Error(`content/codes/${slug}.yml is missing or breaks the schema.`);
	return list;
}

function versionOf(name: string): unknown {
	return JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
}
