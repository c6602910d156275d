import { readFileSync } from 'node:fs';

/**
 * Keeps one open issue with the text of a file: opens it, brings it up to date, and closes it when the text is empty. The
 * issue is found among this repository's by its label and a name that is hidden in its text.
 */
export default async function oneIssue({ github, context }) {
	const { NAME, TITLE: title, LABEL, FILE } = process.env;
	const marker = `<!-- signpost:${NAME} -->`;
	const text = readFileSync(FILE, 'utf8').trim();
	const body = fitting(`${marker}\n\n${text}`);
	const labels = [LABEL];
	const { issues } = github.rest;
	const open = await github.paginate(issues.listForRepo, {
		...context.repo,
		state: 'open',
		labels: LABEL,
	});
	const issue = open.find(({ user, body }) => user.type === 'Bot' && body?.startsWith(marker));
	if (issue === undefined) {
		if (text !== '') await issues.create({ ...context.repo, title, body, labels });
		return;
	}
	const issue_number = issue.number;
	if (text === '') {
		await issues.update({ ...context.repo, issue_number, state: 'closed' });
	} else if (issue.body !== body) {
		await issues.update({ ...context.repo, issue_number, title, body });
	}
}

/** A text that an issue can hold: GitHub takes 65,536 characters, and longer ones lose their last lines. */
function fitting(text) {
	const most = 65_000;
	if (text.length <= most) return text;
	const lines = text.slice(0, text.lastIndexOf('\n', most)).trimEnd();
	return `${lines}\n\nThe rest does not fit here. It is in the artifact "issue" of the run.`;
}
