import { expect, test } from 'vitest';
import { backslashes, separatorFrom } from '#matcher/text/windows-path.ts';

test.each([
	['\\\\n', 0, 2],
	['\\\\n', 1, 1],
	['a\\', 0, 0],
	['', 0, 0],
])('%j has at %i a run of %i backslashes', (text, index, size) => {
	expect(backslashes(text, index)).toBe(size);
});

test.each([
	['C:\\temp\\x', 1],
	['at c:\\Program Files\\nodejs', 1],
	['"D:\\\\tools\\\\node"', 2],
	['file:///C:\\\\\\\\temp\\\\\\\\x', 4],
	// A path of one part could as well be an escape.
	['C:\\temp', 0],
	['b:\\nThem', 0],
	// The next run is of another size, or behind the end of the line or the string.
	['C:\\temp\\\\x', 0],
	['C:\\temp\n\\x', 0],
	['"C:\\temp", "\\x"', 0],
	// No drive.
	['note:\\na\\b', 0],
	['1a:\\na\\b', 0],
	['\\\\server\\share', 0],
	[`C:\\${'x'.repeat(300)}\\y`, 0],
])('in %j the parts of a path are separated by %i backslashes', (text, size) => {
	expect(separatorFrom(text, text.indexOf('\\'))).toBe(size);
});
