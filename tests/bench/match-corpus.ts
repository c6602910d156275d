import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Signature } from '#matcher/index.ts';

/** A text and the entries that are right for it. */
export type Sample = { readonly id: string; readonly text: string; readonly thread: string };

/** Signatures with texts to look for, and which ids are the same error under two names. */
export type Corpus = {
	readonly signatures: readonly Signature[];
	readonly samples: readonly Sample[];
	readonly same: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A corpus of JSON lines: one error each, with `slug`, `signatures[]` and `pastes[]`. */
export function readJsonLines(paths: readonly string[]): Corpus {
	const signatures: Signature[] = [];
	const samples: Sample[] = [];
	for (const path of paths) {
		const set = path.replace(/^.*\/|\.jsonl$/g, '');
		for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
			const record = JSON.parse(line);
			const id = `${set}/${record.slug}`;
			for (const text of record.signatures) {
				signatures.push({
					id,
					text,
					http_status: record.http_status ?? undefined,
					error_type: record.error_type ?? undefined,
				});
			}
			for (const paste of record.pastes) {
				samples.push({ id, text: paste.text, thread: paste.url });
			}
		}
	}
	return { signatures, samples, same: sameErrors(signatures) };
}

/** The entries of the knowledge base: their signatures, and the samples that each of them must win. */
export function readEntries(folder: string): Corpus {
	const signatures: Signature[] = [];
	const samples: Sample[] = [];
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const path of paths.filter((name) => name.endsWith('.mdx')).sort()) {
		const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(
			readFileSync(join(folder, path), 'utf8'),
		)?.[1];
		const entry = parse(frontMatter ?? '') ?? {};
		const id = path.replace(/\.mdx$/, '');
		for (const signature of entry.signatures ?? []) signatures.push({ ...signature, id });
		for (const [number, sample] of (entry.samples ?? []).entries()) {
			samples.push({
				id,
				text: typeof sample === 'string' ? sample : sample.text,
				thread: `${id}#${number}`,
			});
		}
	}
	return { signatures, samples, same: new Map() };
}

/** Which half of a corpus a thread belongs to: figures are tuned on one and reported for both. */
export function half(thread: string): 'tuned' | 'kept' {
	return (createHash('sha256').update(thread).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'kept';
}

/** Words that wrap a message without being part of it. */
const envelope = new Set(
	`api error code message type id details null none exception anthropicexception litellm badrequesterror
	bedrockexception anthropicerror authenticationerror internalservererror llms vertex ai mcp mcperror occurred calling operation validationexception typeerror executing tool failed
	please run login retrying in seconds attempt`.split(/\s+/),
);

/** The words of a signature without holes, numbers and the usual wrapping. */
function core(text: string): string {
	const words = text
		.replace(/<(?:\*|[A-Za-z][\w-]*)>/g, ' ')
		.replace(/request_id|[a-z]+(?:_[a-z]+)*_error\b/g, ' ')
		.toLowerCase()
		.replace('the model returned the following errors', ' ')
		.match(/[a-z]+/g);
	return (words ?? []).filter((word) => !envelope.has(word)).join(' ');
}

/** Ids whose signatures say the same words, or one of them nearly all the words of the other. */
function sameErrors(signatures: readonly Signature[]): Map<string, Set<string>> {
	const same = new Map<string, Set<string>>();
	const cores = signatures.map(({ id, text }) => ({ id, text: core(text) }));
	for (const a of cores) {
		const set = same.get(a.id) ?? new Set([a.id]);
		same.set(a.id, set);
		if (a.text === '') continue;
		for (const b of cores) {
			if (a.id !== b.id && isSame(a.text, b.text)) set.add(b.id);
		}
	}
	return same;
}

function isSame(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.split(' ').length >= 3 && ` ${long} `.includes(` ${short} `);
}
