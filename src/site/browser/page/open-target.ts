/** Opens the part of the tree that the address names; its ancestors are opened by the browser itself. */
function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	for (let part = target?.querySelector('details') ?? target?.closest('details'); part;) {
		part.open = true;
		part = part.parentElement?.closest('details') ?? null;
	}
	target?.scrollIntoView();
}

addEventListener('hashchange', openTarget);
if (location.hash) openTarget();
