import { readFileSync } from 'node:fs';

/** Writes the text of a file as a comment on a pull request, or in place of the comment that this wrote before. */
export default async function writeComment({ github, context }) {
	const body = readFileSync(process.env.FILE, 'utf8').trim();
	const marker = body.split('\n')[0];
	const issue_number = Number(process.env.NUMBER);
	const { issues } = github.rest;
	const comments = await github.paginate(issues.listComments, { ...context.repo, issue_number });
	// A stranger can write the marker too, but not as this workflow.
	const own = comments.find(
		({ user, body }) => user?.login === 'github-actions[bot]' && body?.startsWith(marker),
	);
	if (own === undefined) {
		await issues.createComment({ ...context.repo, issue_number, body });
	} else if (own.body !== body) {
		await issues.updateComment({ ...context.repo, comment_id: own.id, body });
	}
}
