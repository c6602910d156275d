import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { answerSchema, type AnswerData } from '#schema/answer.ts';
import { Wrong } from './wrong.ts';

/** An answer with its id: its path below content/answers without the extension. */
export type Answer = AnswerData & { readonly id: string };

/** All answers below a content folder, sorted by id. */
export function answersIn(content: string): Answer[] {
	return globSync('*/*.yml', { cwd: join(content, 'answers') })
		.sort()
		.map((path) => readAnswer(join(content, 'answers', path), path.slice(0, -'.yml'.length)));
}

/** The words of an answer as they go over the wire; empty for one that says nothing. @internal */
export function wordsOf(answer: Answer): string {
	if (answer.gives === 'response') return answer.body ?? jsonText(answer.json);
	if (answer.gives === 'stream') {
		return answer.events.map(({ data, json, raw }) => raw ?? data ?? jsonText(json)).join('\n');
	}
	if (answer.gives !== 'mcp' || answer.error === undefined) return '';
	return `MCP error ${answer.error.code}: ${answer.error.message}`;
}

function readAnswer(file: string, id: string): Answer {
	const result = answerSchema.safeParse(parse(readFileSync(file, 'utf8')));
	if (result.success) return { id, ...result.data };
	throw new Wrong(`${file} is not an answer:\n${z.prettifyError(result.error)}`);
}

function jsonText(value: unknown): string {
	return value === undefined ? '' : JSON.stringify(value);
}
