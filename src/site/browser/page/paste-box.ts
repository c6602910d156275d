/** Puts a text into a paste box, as if it had been pasted there. */
export function fillBox(box: HTMLTextAreaElement, text: string): void {
	box.value = text;
	box.focus();
	box.dispatchEvent(new Event('paste'));
}

/** Pastes the clipboard into a box. Where the browser does not let a page read it, the box waits for the keys. */
export async function pasteInto(box: HTMLTextAreaElement): Promise<void> {
	try {
		fillBox(box, await navigator.clipboard.readText());
	} catch {
		box.focus();
	}
}
