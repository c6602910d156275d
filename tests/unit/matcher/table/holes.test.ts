import { expect, test } from 'vitest';
import { holeKind } from '#matcher/table/holes.ts';

test.each([
	['tool_use_ids', 2_000, 40],
	['docs_url', 600, 4],
	['docs-url', 600, 4],
	['my_docs-url', 600, 4],
	['my-docs_url', 600, 4],
	['path', 400, 3],
	['url_of_path', 400, 3],
	['request_id', 120, 2],
	['index', 24, 1],
	['name', 240, 3],
	['curl', 240, 3],
	['*', 240, 3],
])('a hole named %s holds %i characters and %i line breaks at most', (name, characters, breaks) => {
	expect(holeKind(name)).toEqual({ characters, breaks });
});
