import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { pathText } from '#content/read/path.ts';
import { pathAtOffset } from '#content/read/yaml-walk.ts';

const text = `title: "Gone" # said once
signatures:
  - text: "no gizmo"
    http_status: 404
steps: ["first", "second"]
`;

describe('the field at an offset of YAML', () => {
	test.each([
		['title', 'title'],
		['Gone', 'title'],
		['said once', ''],
		['signatures', 'signatures'],
		['text', 'signatures[0].text'],
		['http_status', 'signatures[0].http_status'],
		['404', 'signatures[0].http_status'],
		['second', 'steps[1]'],
	])('%s: %j', (where, path) => {
		expect(pathText(pathAtOffset(parseDocument(text), text.indexOf(where)))).toBe(path);
	});
});
