import { defineHastPlugin } from 'satteri';
import { address } from '#content/model/addresses.ts';

/** Gives links of a body that are paths of the site its base. A plugin of the Markdown processor, for MDX too. */
export const siteLinks = defineHastPlugin({
	name: 'site-links',
	element: {
		filter: ['a'],
		visit(node, context) {
			const { href } = node.properties;
			if (typeof href === 'string' && href.startsWith('/')) {
				context.setProperty(node, 'href', address(href));
			}
		},
	},
});
