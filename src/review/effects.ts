/** What a command does that a reviewer wants to know before anybody runs it, by the signs of it. */
const signs = {
	'deletes': [
		/\b(?:rm|rmdir|unlink|shred|del|erase|rimraf|truncate)\s|\brd\s+\/s/,
		/Remove-Item|Clear-Content/i,
		/\bgit\s+(?:clean|reset\s+--hard)|\s-delete\b|\bprune\b|\bmkfs|\bdd\s+\S*[io]f=/,
		/\bdrop\s+(?:table|database)\b/i,
		/\brmtree\b|\bos\.(?:remove|unlink)\b|\b(?:rm|unlink)Sync\b/,
	],
	'pipes into a shell': [
		/\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\/\S+\/)?(?:(?:ba|z|da|k|c|fi)?sh|python\d?|node|perl|ruby|pwsh)\b/,
		/\b(?:eval|source|sh|bash|zsh)\s+(?:-c\s+)?["']?(?:<|\$)\(/,
		/\|\s*(?:iex|powershell)\b|\bInvoke-Expression\b|\biex\s*\(/i,
	],
	'changes permissions': [
		/\b(?:sudo|doas|runas|chmod|chown|chgrp|setfacl|setcap|icacls|takeown|usermod|spctl)\b/,
		/\bxattr\s+-[cdrw]|Set-(?:Acl|ExecutionPolicy)/i,
		/dangerously-skip-permissions|bypassPermissions/,
	],
	'sends data': [
		/\b(?:curl|wget)\b.*\s(?:-[A-Za-z]*[dFT]\b|--(?:data|form|json|upload-file|post))/,
		/\b(?:curl|wget)\b.*\s(?:-X\s*|--request[\s=]+)["']?P|\|\s*curl\b/,
		/\b(?:scp|sftp|ftp|nc|ncat|telnet)\s|\brsync\b.*\S:|\bgist\s+create\b|\bs3\s+(?:cp|sync)\b/,
		/Invoke-(?:RestMethod|WebRequest)\b.*\s-(?:Body|InFile|Method\s+P)/i,
	],
	'turns a protection off': [
		/NODE_TLS_REJECT_UNAUTHORIZED\W{0,4}0|rejectUnauthorized\W+false|verify\s*=\s*False/,
		/\bcurl\b.*\s(?:-[A-Za-z]*k\b|--insecure)|--no-check-certificate|--trusted-host/,
		/(?:strict-ssl|sslVerify)\W+false|--no-(?:verify|sandbox)/i,
		/\b(?:csrutil|ufw)\s+disable|\bsetenforce\s+0/,
	],
} as const satisfies Record<string, readonly RegExp[]>;

type Effect = keyof typeof signs;

/** The names of all effects. */
export const effects = Object.keys(signs) as Effect[]; // Object.keys forgets the key type.

/** The effects that a command can be seen to have. */
export function effectsOf(command: string): Effect[] {
	// The schema refuses longer fields; nobody need read them to the end.
	const text = command.slice(0, 5000);
	return effects.filter((effect) => signs[effect].some((sign) => sign.test(text)));
}
