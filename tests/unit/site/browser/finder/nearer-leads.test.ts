import { expect, test } from 'vitest';
import { leadsTo } from '#site/browser/finder/nearer-leads.ts';

const leads = {
	statuses: [400, 429],
	products: {
		acme: {
			name: 'Acme API',
			vendor: 'Acme',
			status_page: 'https://status.acme.example',
			documentation: 'https://docs.acme.example/errors',
		},
		gizmo: { name: 'Gizmo', vendor: 'Acme', status_page: undefined, documentation: undefined },
	},
};

test.each([
	[undefined, undefined, []],
	[undefined, 429, ['What HTTP 429 can mean: browse/status/429/']],
	[undefined, 418, []],
	['gizmo', 418, ['Every known error of Gizmo: products/gizmo/']],
	[
		'acme',
		400,
		[
			'What HTTP 400 can mean: browse/status/400/',
			'Every known error of Acme API: products/acme/',
			'Is Acme API down? Its status page: https://status.acme.example',
			'Its documentation: Acme API: https://docs.acme.example/errors',
		],
	],
])('a text of %s with status %s leads to', (product, status, expected) => {
	expect(leadsTo(leads, product, status).map(({ label, to }) => `${label}: ${to}`)).toEqual(
		expected,
	);
});
