/** Opens the part of the tree that the address names; its ancestors are opened by the browser itself. */
function openTarget(): void {
	const target = document.getElementById(anchorIn(location.hash));
	// Of those with a name one is open already, as the reader chose.
	for (
		let part =
			target?.querySelector<HTMLDetailsElement>('details:not([name])') ??
			target?.closest('details');
		part;
	) {
		part.open = true;
		part = part.parentElement?.closest('details') ?? null;
	}
	target?.scrollIntoView();
}

/** The id that a fragment names; a fragment with a broken escape names itself. */
function anchorIn(fragment: string): string {
	const text = fragment.slice(1);
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

addEventListener('hashchange', openTarget);
if (location.hash) openTarget();
