import { expectTypeOf, test } from 'vitest';
import type * as api from '#cli/kb/api.ts';
import type * as published from '#cli/kb/package/index.d.mts';

test('the published types say what the module gives', () => {
	expectTypeOf<keyof typeof api>().toEqualTypeOf<keyof typeof published>();
	expectTypeOf<ReturnType<typeof api.search>>().toExtend<ReturnType<typeof published.search>>();
	expectTypeOf<ReturnType<typeof api.show>>().toEqualTypeOf<ReturnType<typeof published.show>>();
	expectTypeOf<Omit<ReturnType<typeof api.match>[number], 'confidence'>>().toExtend<
		Omit<published.Match, 'confidence'>
	>();
});
