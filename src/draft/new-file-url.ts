/** GitHub refuses longer URLs; what its sign-in page adds is allowed for. */
const longest = 7500;

/** The repository's page for a new file; `complete` when the URL holds the text of the file too. */
export function newFileUrl(
	repository: string,
	branch: string,
	path: string,
	text: string,
): { readonly url: string; readonly complete: boolean } {
	const page = `${repository}/new/${branch}?filename=${encodeURIComponent(path)}`;
	const whole = `${page}&value=${encodeURIComponent(text)}`;
	const complete = whole.length <= longest;
	return { url: complete ? whole : page, complete };
}
