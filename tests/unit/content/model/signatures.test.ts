import { expect, test } from 'vitest';
import { signaturesOf } from '#content/model/signatures.ts';

test('all signatures of entries, by id, those of entries with mistakes too', () => {
	const data = {
		signatures: [
			{ text: 'gizmo <id> is gone', http_status: 404, code: 'E404', versions: '1.2' },
			{ text: 'no gizmo', http_status: '404', error_type: 7, wrapper: true },
			{ http_status: 404 },
			'a gizmo',
		],
	};
	const known = { wrapper: false, http_status: undefined, error_type: undefined, code: undefined };
	expect(
		signaturesOf([
			{ id: 'example/gizmo', data },
			{ id: 'example/a', data: { signatures: [{ text: 'it broke' }] } },
			{ id: 'example/broken', data: undefined },
		]),
	).toStrictEqual([
		{ ...known, id: 'example/a', text: 'it broke' },
		{ ...known, id: 'example/gizmo', text: 'gizmo <id> is gone', http_status: 404, code: 'E404' },
		{ ...known, id: 'example/gizmo', text: 'no gizmo', wrapper: true },
	]);
});
