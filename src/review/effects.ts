const interpreter =
	'(?:(?:ba|z|da|k|c|tc|fi)?sh|python[\\d.]*|node|bun|deno|perl|ruby|php|pwsh|powershell|osascript)\\b';
const fetcher =
	'\\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|git\\s+clone)\\b';
/** What is the user's own, or the system's, and is there tomorrow. */
const lasting = `["']?(?:~|\\$\\{?HOME|\\$PROFILE|\\$env:USERPROFILE|%USERPROFILE%|/etc/)`;

/** What a command does that a reviewer wants to know before anybody runs it, by the signs of it. */
const signs = {
	'deletes': [
		/(?<![\w-])(?:rm|rmdir|unlink|shred|erase|rimraf|trash|truncate|ri)\s|\bdel\s(?![\w.]+\[)|\brd\s+\/s/i,
		/\bxargs\b.*\srm\b|Remove-Item\s+(?!Env:)|Clear-Content|(?:::|\.)Delete\(/,
		/\bgit\s+(?:clean|reset\s+--hard|checkout\s+--\s|restore\s|stash\s+(?:drop|clear)|branch\s+-D|update-ref\s+-d|reflog\s+expire|filter-\w)/,
		/\bgit\s+push\b.*\s(?:-f\b|--force)|\s-delete\b|\bprune\b|\bmkfs|\bformat\s+[A-Z]:|\bdd\s+\S*[io]f=/,
		/\bdrop\s+(?:table|database)\b|\btruncate\s+table\b|\bflush(?:all|db)\b/i,
		/\brmtree\b|\bos\.(?:remove|unlink)\b|\b(?:rm|rmdir|unlink)Sync\b/,
		/\b(?:aws|az|claude|docker|gcloud|gh|helm|kubectl|npm|ollama|podman|terraform|wsl)\b.*\s(?:delete|destroy|purge|rb|remove|uninstall|unpublish|clean|--unregister|down\s+(?:-v|--volumes))\b/,
		/(?:^|[;&|]\s{0,9})(?::\s{0,9})?>\s{0,9}[~\w./$"]|\/dev\/null\s{0,9}>\s|\bcp\s+\/dev\/null|\bmv\s.*\/dev\/null/,
	],
	'pipes into a shell': [
		new RegExp(
			`\\|\\s*(?:(?:sudo|doas|env|nohup|command|exec|time|nice|xargs)\\s+(?:(?:-\\S+|\\{\\})\\s+)*)*(?:/\\S+/)?(?:env\\s+)?${interpreter}`,
		),
		/\|\s*["']?\$\{?SHELL\b/,
		/(?:^|[\s;&|])(?:eval|exec|source|\.|(?:ba|z|da)?sh)\s+(?:-\w+\s+)?["']?(?:[<$]\(|`)/,
		/\|\s*(?:iex|cmd)\b|\bInvoke-Expression\b|\biex\s*["'(&]|scriptblock\]::Create|\b(?:powershell|pwsh)\b.*\s-e(?:nc|ncodedcommand)?\s+[\w+/=]{8}/i,
	],
	'runs foreign code': [
		new RegExp(
			`${fetcher}.*(?:;|&&)\\s*(?:sudo\\s+)?(?:\\.{0,2}[/\\\\]|\\.\\s|source\\s|chmod\\s|make\\b|cd\\s|pip\\s|npm\\s|Start-Process|${interpreter})`,
			'i',
		),
		/\bcurl\b[^|]*(?:\s-[A-Za-z]*[oO]|\s--output|\s--remote-name|\s>)(?!\s*(?:\/dev\/null|NUL)\b)/,
		/\bwget\b(?!.*\s(?:-\w*O\s?-|--spider|--post))|-OutFile|Download(?:File|String)|Start-BitsTransfer|\bgit\s+clone\b/i,
		/\b(?:npx|bunx|pnpx|dlx|uvx|mshta|rundll32|regsvr32|msiexec|bitsadmin|certutil)\s/i,
		/\b(?:pipx|uv\s+tool|go)\s+run\b|\bdeno\s+run\b.*https?:|\bnpm\s+(?:exec|create|init)\s/,
		/(?<![\w-])(?:install|i|add)\s.*(?:git\+|https?:|github:|@npm:|--git\b|--(?:extra-)?index\b|--(?:extra-)?index-url|\s-i\s|--registry|--source\b|--find-links)/,
		/\bnpm\s+(?:i|install|add)\s+(?:-\S+\s+)*[\w-]+\/[\w-]/,
		/\bbrew\s+tap\b|--install-extension|\bextensions?\s+install\b|\bmarketplace\s+add\b|\bmcp\s+add\s+\S|(?:--config|-f|--file|\bstart|\bopen)[\s=]+https?:/,
		new RegExp(
			`${interpreter}.*\\s(?:-\\w*[ecr]|--eval|--import)\\s.*(?:exec|eval|urlopen|fetch\\(|get\\(|https?:|b64decode|system|spawn|data:)`,
		),
	],
	'changes permissions': [
		/\b(?:sudo|doas|runas|chmod|chown|chgrp|setfacl|setcap|icacls|takeown|usermod|spctl|pkexec|nsenter|visudo)\b/,
		/\bxattr\s+-[cdrw]|Set-(?:Acl|ExecutionPolicy)|-Verb\s+RunAs|\bsu\s+-|sudoers|NOPASSWD/i,
		/--privileged|\s-v\s+\/:|docker\.sock|--(?:net|network|pid|ipc|userns)[= ]host/,
		/dangerously-|bypassPermissions|--yolo|full-access|--full-auto|--allow-all|allowed-?tools\W+Bash(?:\(\*\))?\W*$|\s-a\s+never|\bgemini\b.*\s-y\b/i,
	],
	'sends data': [
		/\b(?:curl|wget)\b.*\s(?:-[A-Za-z]*[dFT]\b|--(?:data|form|json|upload-file|post))/,
		/\b(?:curl|wget)\b.*\s(?:-X\s*|--request[\s=]+)["']?P|\|\s*curl\b/,
		/\b(?:curl|wget|iwr|irm|nslookup|dig|ping|host|ssh)\b.*(?:\$\(|`)/,
		/\b(?:scp|sftp|ftp|nc|ncat|telnet|rclone|gsutil|azcopy)\s|\brsync\b.*\S:|\bs3\s+(?:cp|mv|sync)\b/,
		/\bgh\s+\w+\s+(?:create|upload|comment)\b|\bgit\s+(?:push\s+\S*:|remote\s+(?:add|set-url))/,
		/(?:Invoke-(?:RestMethod|WebRequest)|\biwr|\birm)\b.*\s-(?:Body|InFile|Method\s+P)/i,
		/\/dev\/(?:tcp|udp)\/|<\s*\S*(?:\.ssh|\.aws|id_rsa|credentials)|\bhttp\.server\b|\bngrok\b|\btunnel\b/,
	],
	'turns a protection off': [
		/NODE_TLS_REJECT_UNAUTHORIZED\W{0,4}0|PYTHONHTTPSVERIFY\W{0,4}0|SSL_NO_VERIFY|StrictHostKeyChecking\W+no/,
		/rejectUnauthorized\W+false|verify\s*=\s*False|check_hostname\s*=\s*False|CERT_NONE|_unverified_context/,
		/\bcurl\b.*\s-[A-Za-z]*k\b|--insecure|--no-check-certificate|--trusted-host|--allow-unauthenticated/,
		/(?:strict-ssl|sslVerify|ssl_verify|verify_ssl)\W+false|--no-(?:verify|sandbox|gpg\S*)|--nosignature|--force-yes/i,
		/\b(?:csrutil|ufw)\s+disable|\bsetenforce\s+0|\biptables\s+-F|advfirewall|-MpPreference|\bchattr\s+-i/,
		/\bnpm\b.*\s--force\b|--legacy-peer-deps|dangerouslyAllowBrowser\W+true|HISTFILE|\bhistory\s+-c/,
	],
	'leads requests elsewhere': [
		/(?:BASE_?URL|API_BASE|ENDPOINT|API_HOST)["'\])]{0,2}(?:\s{0,9}[:=]\s{0,9}["']?(?:\w+:\/\/|[\w-]+\.|[$<{])|\s["']?https?:)/i,
		/\b(?:https?|all)_proxy["'\])]{0,2}(?:\s{0,9}[:=]\s{0,9}|\s)["']?(?:\w+:\/\/|[\w-]+\.|\$)|--proxy\b|http\.proxy|\bconfig\s+set\s+(?:-\S+\s+)*(?:\S*proxy|\S*registry)/i,
		/insteadOf|\betc[\\/]hosts\b|\b(?:NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|REQUESTS_CA_BUNDLE)["'\])]{0,2}\s{0,9}[:=]/,
	],
	'changes settings': [
		new RegExp(
			`>\\s*${lasting}|\\b(?:tee|Out-File|Set-Content|Add-Content)\\s+(?:-\\S+\\s+)*${lasting}|\\b(?:mv|ln|cp)\\s(?:.*\\s)?${lasting}`,
		),
		/authorized_keys|\b(?:crontab|launchctl|schtasks|setx|chsh)\s|\bsystemctl\s+(?:-\S+\s+)*(?:enable|edit|link|mask|disable)\b|\bsc\s+create\b|\bsysctl\s+-w/,
		/\breg\s+(?:add|import|delete)\b|\bHK(?:CU|LM)\b|\bdefaults\s+(?:write|delete)\b|SetEnvironmentVariable/i,
		/\bgit\s+config\s+(?!.*--(?:get|list))(?:-\S+\s+)*\S+\s+\S|\b(?:npm|pip|git)\s+config\s+set\b/,
		/NODE_OPTIONS\W.*(?:\s-r|--require|--import|--loader)|LD_PRELOAD|DYLD_INSERT|GIT_SSH_COMMAND|PYTHONSTARTUP|PROMPT_COMMAND|BASH_ENV/,
		/\b(?:export|set)\s+PATH=|\$env:PATH\s*\+?=|\balias\s+\w+=|\bsed\s+-i|\bperl\s+-\w*i/i,
	],
} as const satisfies Record<string, readonly RegExp[]>;

type Effect = keyof typeof signs;

const seen = Object.keys(signs) as Effect[]; // Object.keys forgets the key type.

/** What is said of a command that starts a program, or fetches a package, that no page has. */
export const newHere = 'starts something new' as const;

/** The names of all effects. */
export const effects = [...seen, newHere] as const;

/** The effects that a command can be seen to have. */
export function effectsOf(command: string): Effect[] {
	// The schema refuses longer fields; nobody need read them to the end.
	const text = command.slice(0, 5000);
	return seen.filter((effect) => signs[effect].some((sign) => sign.test(text)));
}
