/**
 * What the run that started this one left: `review` is whether it has a report that is small enough to read, `preview`
 * the address of the archive with the pages that change, or nothing.
 */
export default async function findArtifacts({ github, context, core }) {
	const run = context.payload.workflow_run;
	const { data } = await github.rest.actions.listWorkflowRunArtifacts({
		...context.repo,
		run_id: run.id,
		per_page: 100,
	});
	const named = (name) => data.artifacts.find((one) => one.name === name && !one.expired);
	const review = named('review');
	core.setOutput('review', String(review !== undefined && review.size_in_bytes <= 1024 * 1024));
	const preview = named('preview');
	core.setOutput('preview', preview ? `${run.html_url}/artifacts/${preview.id}` : '');
}
