/** Orders version numbers: negative when the first is older. */
export function compareVersions(one: string, other: string): number {
	const [a, b] = [one, other].map((version) => version.split('.').map(Number));
	for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i += 1) {
		const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
