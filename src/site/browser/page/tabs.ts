/** The tabs that a reader chose, the latest first: "Windows", "Python". */
const key = 'tabs';
const most = 12;

/** Opens in each set of tabs the one that the reader chose last, on whatever page, and remembers the next choice. */
export function rememberTabs(): void {
	const chosen = remembered();
	for (const tabs of document.querySelectorAll('.tabs')) {
		const radios = [...tabs.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
		const label = chosen.find((one) => radios.some(({ value }) => value === one));
		const radio = radios.find(({ value }) => value === label);
		if (radio) radio.checked = true;
		tabs.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) remember(target.value);
		});
	}
}

function remembered(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.map(String) : [];
	} catch {
		return [];
	}
}

function remember(label: string): void {
	const next = [label, ...remembered().filter((one) => one !== label)].slice(0, most);
	try {
		localStorage.setItem(key, JSON.stringify(next));
	} catch {
		// Without storage the choice holds for this page.
	}
}
