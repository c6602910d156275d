/** What must not leave the reader's machine, and the placeholder that goes in its place. */
const secrets: readonly (readonly [RegExp, string])[] = [
	// The most telling form first: a later row must not cut a longer secret in two.
	[
		/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
		'<private_key>',
	],
	[/\beyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,2000})?/g, '<jwt>'],
	[/\bsk-(?:ant-|proj-|or-)?[\w-]{12,300}/g, '<api_key>'],
	[
		/\b(?:ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abprs]|npm|hf|pypi|sk_live|rk_live)[_-][\w-]{12,300}/g,
		'<token>',
	],
	[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '<aws_key_id>'],
	[/\bAIza[\w-]{30,60}/g, '<google_key>'],
	[/(\b(?:Bearer|Basic)\s{1,3})[\w.~+/=-]{8,4000}/gi, '$1<token>'],
	[
		/(\b(?:x-api-key|api[-_]?key|authorization|secret(?:[-_]access)?[-_]?key|access[-_]?token|auth[-_]?token|password|passwd)["']?\s{0,3}[:=]\s{0,3}["']?)(?!<|\s|["']|Bearer\b|Basic\b)[^\s"',;&<>]{6,400}/gi,
		'$1<secret>',
	],
	[/(\/\/)[^\s/@:]{1,100}:[^\s/@]{1,200}(@)/g, '$1<login>$2'],
	[/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\b/g, '<email>'],
	[
		/(\/(?:home|Users)\/|[A-Z]:\\{1,4}Users\\{1,4})(?!Shared\b|Public\b|<)[^\s/\\"':<>]{1,64}/g,
		'$1<user>',
	],
];

/**
 * The text with keys, tokens, e-mails and the user names of home directories replaced by readable
 * placeholders; for whatever is put in a link or offered for copying.
 *
 * @example maskSecrets('x-api-key: sk-ant-api03-AbCdEfGhIjKlMnOp') //=> 'x-api-key: <api_key>'
 */
export function maskSecrets(text: string): string {
	return secrets.reduce(
		(masked, [pattern, placeholder]) => masked.replace(pattern, placeholder),
		text,
	);
}
