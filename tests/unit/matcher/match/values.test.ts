import { expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';

test.each([
	[
		'library/<model> does not support gizmos',
		'library/phi4:14b does not support gizmos',
		{ model: 'phi4:14b' },
	],
	[
		'messages.<index>.gizmo: field is unknown',
		'messages.7.gizmo: field is unknown',
		{ index: '7' },
	],
	[
		'gizmo cannot open <path> for reading',
		'gizmo cannot open /srv/a.log for reading',
		{ path: '/srv/a.log' },
	],
	[
		'gizmo has no file called <path>',
		'gizmo has no file called /srv/a.log',
		{ path: '/srv/a.log' },
	],
])('in %j stands of %j %j', (text, pasted, values) => {
	const [found] = match(compile([{ id: 'gizmo', text }]), pasted);
	expect(found?.values).toEqual(values);
});
