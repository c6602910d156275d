/** What a command does that a reviewer wants to know before anybody runs it. */
export const effects = {
	'deletes':
		/\b(?:rm|rmdir|unlink|shred|del|erase|rimraf)\s|Remove-Item|Clear-Content|\brd\s+\/s|\bgit\s+(?:clean|reset\s+--hard)|\s-delete\b|\bprune\b|\bmkfs|\bdd\s+\S*[io]f=|\btruncate\s|\bdrop\s+(?:table|database)\b|\brmtree\b|\bos\.(?:remove|unlink)\b|\b(?:rm|unlink)Sync\b/i,
	'pipes into a shell':
		/\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:\/\S+\/)?(?:(?:ba|z|da|k|c|fi)?sh|python\d?|node|perl|ruby|pwsh|powershell|iex)\b|\b(?:eval|source|sh|bash|zsh)\s+(?:-c\s+)?["']?(?:<|\$)\(|\bInvoke-Expression\b|\biex\s*\(/i,
	'changes permissions':
		/\b(?:sudo|doas|runas|chmod|chown|chgrp|setfacl|setcap|icacls|takeown|usermod|xattr\s+-[cdrw]|spctl)\b|Set-(?:Acl|ExecutionPolicy)|dangerously-skip-permissions|bypassPermissions/i,
	'sends data':
		/\b(?:curl|wget)\b.*\s(?:-[A-Za-z]*[dFT]\b|--(?:data|form|json|upload-file|post)|-X\s*P|--request\s+P)|\b(?:scp|sftp|ftp|nc|ncat|telnet)\s|\brsync\b.*\S:|Invoke-(?:RestMethod|WebRequest)\b.*\s-(?:Body|InFile|Method\s+P)|\|\s*curl\b|\bgist\s+create\b|\bs3\s+(?:cp|sync)\b/i,
	'turns a protection off':
		/NODE_TLS_REJECT_UNAUTHORIZED\W{0,4}0|\bcurl\b.*\s(?:-[A-Za-z]*k\b|--insecure)|--no-check-certificate|strict-ssl\W+false|sslVerify\W+false|verify\s*=\s*False|rejectUnauthorized\W+false|--trusted-host|--no-(?:verify|sandbox)|\b(?:csrutil|ufw)\s+disable|\bsetenforce\s+0/i,
} as const satisfies Record<string, RegExp>;

/** The name of an effect. */
export type Effect = keyof typeof effects;

/** The effects that a command can be seen to have. */
export function effectsOf(command: string): Effect[] {
	const names = Object.keys(effects) as Effect[]; // Object.keys forgets the key type.
	// The schema refuses longer fields; nobody need read them to the end.
	const text = command.slice(0, 5000);
	return names.filter((name) => effects[name].test(text));
}
