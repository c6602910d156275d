/** What was gathered from the files of rules, each with the name of its file, in the order of the names. */
export function byName<Item>(
	files: Readonly<Record<string, Item>>,
): { name: string; item: Item }[] {
	return Object.entries(files)
		.map(([path, item]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), item }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
