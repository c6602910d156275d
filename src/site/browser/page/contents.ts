/** Marks the part of the page that is being read in its lists of contents, and names it where the list is folded. */
export function followContents(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	const parts = [...new Set(links.map(({ hash }) => hash.slice(1)))].flatMap(
		(id) => document.getElementById(id) ?? [],
	);
	if (parts.length === 0) return;
	const name = document.querySelector('.toc [data-current]');
	const mark = () => {
		// A part is being read once its heading has passed the upper fifth of the window.
		const read = parts.findLast((part) => part.getBoundingClientRect().top < innerHeight / 5);
		const current = `#${(read ?? parts[0])?.id}`;
		for (const link of links) {
			if (link.hash === current) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const label = links.find(({ hash }) => hash === current)?.textContent ?? '';
		if (name) name.textContent = `· ${label}`;
	};
	addEventListener('scroll', mark, { passive: true });
	mark();
}
