/** An address of an issue, a pull request or a discussion, or of a comment there. */
export const threadUrl =
	/^https:\/\/(?:github|gitlab)\.com\/.*\/(?:issues|pull|merge_requests|discussions)\/\d+/;
