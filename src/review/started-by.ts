/**
 * What a reader of a command trusts by its name: the programs that it starts, and the packages and images that it fetches,
 * without their versions.
 *
 * @example startedBy('cd app && npx -y fixer@2 | jq .') //=> ['cd', 'npx', 'fixer', 'jq']
 */
export function startedBy(command: string): string[] {
	const quoted = /"[^"]*"|'[^']*'/g;
	const parts = command
		.slice(0, 5000)
		.replaceAll(quoted, '""')
		.split(/\|\|?|&&?|;|\$\(|[`(){}]/);
	return parts.flatMap((part) => {
		const words = part.match(/[^\s"]+/g) ?? [];
		const first = words.findIndex((word) => isName(word) && !before.has(word));
		const verb = words.findIndex((word, i) => i >= first && fetch.has(word));
		const fetched = verb === -1 ? [] : words.slice(verb + 1).filter(isName);
		return [...words.slice(first, first + 1), ...fetched].map(bare);
	});
}

/** What may stand before a program. */
const before = new Set('command doas env exec nohup sudo time xargs'.split(' '));

const fetch = new Set('add bunx clone dlx exec i install npx pull run tap uvx x'.split(' '));

/** No option, value, variable, path or address. */
const isName = (word: string) =>
	/^@?[a-z][\w./:@[\]=~^<>+-]*$/i.test(word) && !/:\/\/|^\w+=/.test(word);

const bare = (word: string) => word.replace(/(?<=.)(?:@|[=~^<>[]).*$/, '').replace(/\.exe$/, '');
