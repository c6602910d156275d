/** Python code one level deeper. */
export function indented(code: string): string {
	return code.replaceAll(/^(?=.)/gm, '    ');
}
