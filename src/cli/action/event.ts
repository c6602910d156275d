import { isRecord } from '#content/read/path.ts';

/** What somebody has just written: an issue, or a discussion. */
export interface Written {
	readonly kind: 'issue' | 'discussion';
	/** "owner/name" of the repository. */
	readonly repository: string;
	readonly number: number;
	/** What GraphQL knows it by. */
	readonly nodeId: string;
	readonly text: string;
}

/** The actions of the events that are answered, with the field that holds what was written. */
const answered = { opened: 'issue', created: 'discussion' } as const;

/** A new issue or discussion in the event that started a workflow; nothing for any other event. */
export function writtenIn(event: unknown): Written | undefined {
	if (!isRecord(event) || !isRecord(event['repository'])) return undefined;
	const kind = answered[event['action'] as keyof typeof answered];
	const item = event[kind];
	// A comment on an issue is "created" as well, and comes with the issue, or with a pull request.
	if (!isRecord(item) || 'comment' in event || 'pull_request' in item) return undefined;
	const { number, node_id: nodeId, title, body } = item;
	const { full_name: repository } = event['repository'];
	if (typeof number !== 'number' || typeof repository !== 'string') return undefined;
	return {
		kind,
		repository,
		number,
		nodeId: String(nodeId),
		text: [title, body].filter((part) => typeof part === 'string').join('\n\n'),
	};
}
