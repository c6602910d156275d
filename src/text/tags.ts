const elements = new Set('html head body br hr div span pre center h1 h2 h3 p a b i u'.split(' '));

/** Whether a name in angle brackets is that of a tag in a text: of an HTML element, or of one that the text closes. */
export function isTag(name: string, text: string): boolean {
	return elements.has(name.toLowerCase()) || text.includes(`</${name}>`);
}
