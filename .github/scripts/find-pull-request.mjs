/**
 * The number of the open pull request whose run started this one, or nothing when its branch has moved on. It comes from
 * the run itself: a number in the report could name any other pull request.
 */
export default async function findPullRequest({ github, context, core }) {
	const run = context.payload.workflow_run;
	const pulls = await github.paginate(github.rest.pulls.list, {
		...context.repo,
		state: 'open',
		head: `${run.head_repository.owner.login}:${run.head_branch}`,
	});
	const pull = pulls.find(({ head }) => head.sha === run.head_sha);
	core.setOutput('number', pull ? String(pull.number) : '');
}
