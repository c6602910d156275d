import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
	messagesSchema,
	modelsSchema,
	type MessagesData,
	type ModelsData,
} from '#schema/watched.ts';

/** The lists below `watched` of a content folder, which the radar compares with their sources. */
export function watchedIn(content: string): { messages: MessagesData; models: ModelsData } {
	const read = (name: string): unknown =>
		parse(readFileSync(join(content, 'watched', name), 'utf8'));
	return {
		messages: messagesSchema.parse(read('claude-code-errors.yml')),
		models: modelsSchema.parse(read('anthropic-models.yml')),
	};
}
