import { isRecord } from '#content/read/path.ts';
import type { Written } from './event.ts';

/** What the action asks of GitHub. */
export interface GitHub {
	/** The texts of the comments that are there already. */
	readonly comments: (on: Written) => Promise<readonly string[]>;
	readonly comment: (on: Written, body: string) => Promise<void>;
	readonly label: (on: Written, label: string) => Promise<void>;
}

/** GitHub behind an address of its API; issues by REST, discussions by GraphQL, which alone has them. */
export function gitHub(api: string, graphql: string, token: string): GitHub {
	const send = async (url: string, body?: object): Promise<unknown> => {
		const response = await fetch(url, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				'authorization': `Bearer ${token}`,
				'accept': 'application/vnd.github+json',
				'content-type': 'application/json',
				'user-agent': 'signpost',
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const answer: unknown = await response.json();
		const failed = !response.ok || (isRecord(answer) && 'errors' in answer);
		if (failed) throw new Error(`GitHub answered ${response.status}: ${JSON.stringify(answer)}`);
		return answer;
	};
	const issue = ({ repository, number }: Written) => `${api}/repos/${repository}/issues/${number}`;
	return {
		async comments(on) {
			if (on.kind === 'issue') return bodiesIn(await send(`${issue(on)}/comments?per_page=100`));
			const query =
				'query($id:ID!){node(id:$id){...on Discussion{comments(first:100){nodes{body}}}}}';
			return bodiesIn(await send(graphql, { query, variables: { id: on.nodeId } }));
		},
		async comment(on, body) {
			if (on.kind === 'issue') return void (await send(`${issue(on)}/comments`, { body }));
			const query =
				'mutation($id:ID!,$body:String!){addDiscussionComment(input:{discussionId:$id,body:$body}){comment{id}}}';
			await send(graphql, { query, variables: { id: on.nodeId, body } });
		},
		async label(on, label) {
			if (on.kind === 'issue') await send(`${issue(on)}/labels`, { labels: [label] });
		},
	};
}

/** Every text named `body` in an answer. */
function bodiesIn(answer: unknown): string[] {
	if (Array.isArray(answer)) return answer.flatMap(bodiesIn);
	if (!isRecord(answer)) return [];
	return Object.entries(answer).flatMap(([key, value]) =>
		key === 'body' && typeof value === 'string' ? [value] : bodiesIn(value),
	);
}
