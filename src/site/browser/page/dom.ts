/** What an element may hold; nothing comes of what is not there. */
export type Child = Node | string | undefined | false;

/**
 * An element with attributes and children. Strings become text nodes, so nothing that was pasted or
 * written in an entry is ever read as HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children.filter((child) => child !== undefined && child !== false));
	return made;
}

/** A sentence with what stands in backticks as code; `code` says what of a stretch of it is shown. */
export const withCode = (
	text: string,
	code: (text: string) => readonly Child[] = (part) => [part],
): (Node | string)[] =>
	text
		.split(/`([^`]+)`/)
		.map((part, i) => (i % 2 === 1 ? element('code', {}, ...code(part)) : part));

/** A value by its name, for a list of them. */
export const valueRow = ([name, value]: readonly [name: string, value: string]) =>
	element('div', {}, element('dt', {}, name.replaceAll('_', ' ')), element('dd', {}, value));

/** The address of a path of the site, below its base. */
export const siteAddress = (path: string) =>
	`${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

/** JSON of this site. Throws if it cannot be fetched. */
export async function siteJson<T>(path: string, options: RequestInit = {}): Promise<T> {
	const response = await fetch(siteAddress(path), options);
	if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
	return (await response.json()) as T;
}
