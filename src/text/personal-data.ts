import { secret, type Secret } from './secret-shape.ts';

/** What tells who somebody is, or where they work; each shape ends with it. Its name is what the checks go by. */
export const personalData = [
	secret(
		'e-mail address',
		/(?<value>\b[\w.+-]{1,64}@(?:(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}|\d{1,3}(?:\.\d{1,3}){3})\b)/gi,
		'<email>',
	),
	// jane@laptop:~$ and, as zsh and Red Hat's bash print it, jane@laptop ~ % and [jane@laptop app]$
	secret(
		'user and host of a prompt',
		/(?<value>(?<![\w./@-])[\w.-]{1,32}@[\w-]{1,63}(?:\.local)?)(?=:[~/]|\s[\w.~/-]{1,80}\s?[%$#]\s|\s[\w.~/-]{1,80}\][$#])/g,
		'<user>@<host>',
	),
	secret(
		'folder of a project',
		/(?<=\.claude[\\/]{1,4}projects[\\/]{1,4})(?<value>[^\s/\\"'<>*`]{1,255})/g,
		'<project>',
	),
	secret(
		'user of a home directory',
		/(?:[/\\](?:home|Users)[/\\]{1,4}|[A-Z]:\\{1,4}Users\\{1,4})(?!Shared\b|Public\b|<)(?<value>[^\s/\\"':<>]{1,64})/g,
		'<user>',
	),
	secret(
		'user of an AWS account',
		/\barn:aws[\w-]{0,10}:(?:iam|sts)::\d{0,12}:(?:user|assumed-role)\/(?!<)(?<value>[\w+=,.@/-]{1,128})/g,
		'<user>',
	),
	secret(
		'internal host',
		/(?<![\w.-])(?!(?:host|gateway)\.docker\.internal|metadata\.google\.internal)(?<value>(?:[a-z0-9-]{1,63}\.){1,6}(?:internal|corp|lan|local|intranet|cluster\.local)|(?:DESKTOP|LAPTOP)-[A-Z0-9]{7})\b(?!\.?\w)/gi,
		'<host>',
	),
	// Their providers can look them up. Invented ones say Example or begin with zeros.
	secret('id of a request', /(?<value>\breq_(?!\w{0,4}Example)\w{10,80})/g, '<request_id>'),
	secret(
		'id of a request',
		/\brequest[-_ ]?id\\{0,7}["']?\s{0,3}[:=]\s{0,3}\\{0,7}["']?(?!\w{0,6}Example|0{8})(?<value>[\w-]{16,80})/gi,
		'<request_id>',
	),
	secret('organization', /(?<value>\b(?:org-|proj_)(?!Example)(?=\w*\d)\w{20,40})/g, '<org_id>'),
] as const satisfies readonly Secret[];
