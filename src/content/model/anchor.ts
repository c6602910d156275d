/**
 * The HTML id of a path. Member names and variants hold no hyphen and no two variants of one union
 * share a name, so different paths have different anchors.
 *
 * @example anchorOf('requests[].params.tool_choice(auto).type') //=> 'requests.params.tool_choice-auto.type'
 */
export function anchorOf(path: string): string {
	return path.replaceAll('[]', '').replaceAll('(', '-').replaceAll(')', '');
}
