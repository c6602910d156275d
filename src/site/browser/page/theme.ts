/** Lets the reader choose between light and dark; the choice is kept in this browser, and read in the head of each page. */
export function startThemeSwitch(): void {
	document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
		const { dataset } = document.documentElement;
		const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
		const isDark = dataset['theme'] ? dataset['theme'] === 'dark' : systemIsDark;
		dataset['theme'] = isDark ? 'light' : 'dark';
		try {
			localStorage.setItem('theme', dataset['theme']);
		} catch {
			// Without storage the choice holds for this page.
		}
	});
}
