/** Puts a copy button on every block of code; the outcome is said to screen readers by the button's own words. */
export function addCopyButtons(): void {
	for (const pre of document.querySelectorAll('pre')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = 'Copy';
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(pre.dataset['copy'] ?? pre.innerText);
			button.textContent = 'Copied';
			button.setAttribute('aria-live', 'polite');
			setTimeout(() => (button.textContent = 'Copy'), 2000);
		});
		const plate = pre.closest('.plate');
		if (plate) plate.append(button);
		else {
			const box = document.createElement('div');
			box.className = 'with-copy';
			pre.replaceWith(box);
			box.append(pre, button);
		}
	}
}
