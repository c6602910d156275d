/** A text with everything escaped that Markdown would read, on one line. */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>&|~]/g, '\\$&')
		.replace(/\s+/g, ' ')
		.replace(/^(\d+)(?=[.)])|^(?=[-+#=])/, '$1\\');
}
