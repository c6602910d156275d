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
		'gizmo cannot open <path> for reading',
		'gizmo cannot open /srv/logs/ for reading',
		{ path: '/srv/logs/' },
	],
	[
		'lever gizmos/<gizmo>/drawers/<drawer> is not found',
		'lever gizmos/drum/drawers/7 is not found',
		{ gizmo: 'drum', drawer: '7' },
	],
	[
		'gizmo has no file called <path>',
		'gizmo has no file called /srv/a.log',
		{ path: '/srv/a.log' },
	],
	['gizmo failed: <why>', 'gizmo failed: rust\nand more', { why: 'rust' }],
	[
		'gizmo failed: <why>',
		'gizmo failed: "rust on (a) lever", it said',
		{ why: 'rust on (a) lever' },
	],
	['gizmo failed: <why>', 'gizmo failed:\n  [rust]', { why: 'rust' }],
	// A client puts the message in brackets, and a dot or a dash before its own words.
	[
		'Error (gizmo failed: <why>) · trying again in <seconds>s',
		'Error (gizmo failed: rust (red)) · trying again in 4s',
		{ why: 'rust (red)', seconds: '4' },
	],
	[
		'gizmo failed: <why> — look at the drum',
		'gizmo failed: rust — look at the drum',
		{ why: 'rust' },
	],
	['gizmo failed: <why>', 'gizmo failed:', {}],
	// The brackets of a tuple, a list or an object belong to the value.
	[
		"in lever=<lever>, 'gizmo' is required",
		"in lever=('drum', 'drawers'), 'gizmo' is required",
		{ lever: "('drum', 'drawers')" },
	],
	["in lever=<lever>, 'gizmo' is required", "in lever=(), 'gizmo' is required", { lever: '()' }],
	['gizmo failed: <why>', "gizmo failed: ['rust', 'dust'].", { why: "['rust', 'dust']" }],
	[
		'gizmo lost lever <index>',
		'gizmo lost lever 7 of the very long list of its levers',
		{ index: '7 of the very long list' },
	],
	['gizmo opens <path> for reading', 'gizmo opens "" for reading', { path: '' }],
	['gizmo opens <path> for reading', 'gizmo opens - for reading', { path: '-' }],
	[
		'gizmo lost <first> in the <second> drawer',
		'gizmo lost x in the y drawer',
		{ first: 'x', second: 'y' },
	],
	['gizmo lost <first> in the <second> drawer', 'gizmo lost x in y drawer', { first: 'x' }],
	['gizmo lost <first> in the <second> drawer', 'gizmo lost x in the', { first: 'x' }],
	// What stands between two holes is not kept, so nobody knows where one value ends and the next begins.
	['gizmo kept <id> — <count> levers of a drum', 'gizmo kept ab12 — 3 levers of a drum', {}],
	['gizmo lost levers again: <why> (<count>)', 'gizmo lost levers again: rust (3)', {}],
	[
		'gizmo lost <lever> [Drum] of a drawer',
		'gizmo lost 0x7f [Drum] of a drawer',
		{ lever: '0x7f' },
	],
	['gizmo lost levers again: <why>', 'gizmo lost levers: rust', {}],
	['gizmo lost <first> and <first> again', 'gizmo lost x and y again', { first: 'x' }],
])('in %j stands of %j %j', (text, pasted, values) => {
	const [found] = match(compile([{ id: 'gizmo', text }]), pasted);
	expect(found?.values).toEqual(values);
});
