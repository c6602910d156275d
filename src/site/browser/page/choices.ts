/** What the reader chose, on whatever page, the latest first: "Windows", "Codex". */
const key = 'tabs';
const most = 20;

/** Opens the tabs and the tool that the reader chose last, and remembers the next choice. */
export function rememberChoices(): void {
	for (const tabs of document.querySelectorAll('.tabs')) {
		const radios = [...tabs.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
		const own = latest(radios, ({ value }) => [value]);
		if (own) own.checked = true;
		for (const radio of radios) radio.addEventListener('change', () => remember([radio.value]));
	}
	const tools = [...document.querySelectorAll<HTMLDetailsElement>('.printed details')];
	const own = latest(tools, namesIn);
	if (own) own.open = true;
	for (const tool of tools) {
		tool.firstElementChild?.addEventListener('click', () => {
			if (!tool.open) remember(namesIn(tool));
		});
	}
}

/** The tools that print one text; whoever opens it uses one of them. */
const namesIn = (tool: Element) => [...tool.querySelectorAll('b')].map((name) => name.textContent);

/** Of several choices that which the reader made last. */
function latest<Choice>(
	choices: readonly Choice[],
	namesOf: (choice: Choice) => readonly string[],
): Choice | undefined {
	return remembered().flatMap((name) => choices.filter((one) => namesOf(one).includes(name)))[0];
}

function remembered(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.map(String) : [];
	} catch {
		return [];
	}
}

function remember(names: readonly string[]): void {
	const next = [...new Set([...names, ...remembered()])].slice(0, most);
	try {
		localStorage.setItem(key, JSON.stringify(next));
	} catch {
		// Without storage the choice holds for this page.
	}
}
