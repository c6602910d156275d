const elements = new Set('html head body br hr div span pre center h1 h2 h3 p a b i u'.split(' '));

/** Whether a name is that of an HTML element which error pages begin with or clients print. */
export function isElement(name: string): boolean {
	return elements.has(name.toLowerCase());
}

/** Whether a name in angle brackets is that of a tag in a text: of an HTML element, or of one that the text closes. */
export function isTag(name: string, text: string): boolean {
	return isElement(name) || text.includes(`</${name}>`);
}
