/** Files larger than this are cut; bytes. */
const largestFile = 5 * 1024 * 1024;

/** What stands in the box when a file, or a folder that was dropped, could not be read. */
export const unreadable = 'The file could not be read.';

/** The text of a file; of one that is too large, its end, where the error mostly is. */
export const textOf = (file: File) => file.slice(Math.max(0, file.size - largestFile)).text();

/** Takes a file or a text that is dropped on `place`; `changed` is called when it stands in the box. */
export function takeDrops(place: HTMLElement, box: HTMLTextAreaElement, changed: () => void): void {
	place.addEventListener('dragover', (event) => {
		event.preventDefault();
		box.classList.add('dropping');
	});
	place.addEventListener('dragleave', () => box.classList.remove('dropping'));
	place.addEventListener('drop', (event) => {
		box.classList.remove('dropping');
		const { dataTransfer, target } = event;
		const file = dataTransfer?.files[0];
		const text = dataTransfer?.getData('text/plain');
		// What is dragged into a field goes where it is dropped.
		if (!file && (!text || (target as Element).closest('input, textarea'))) return;
		event.preventDefault();
		const take = (taken: string) => {
			box.value = taken;
			changed();
		};
		if (file) textOf(file).then(take, () => take(unreadable));
		else take(text ?? '');
	});
}
