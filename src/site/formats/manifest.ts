import { address } from '#content/model/addresses.ts';
import { name, tagline } from '#project';
import { colours } from './colours.ts';

/** The icons that systems ask of a web app, by their path below the base. */
export const manifestIcons = [
	{ file: 'icon-192.png', size: 192, purpose: 'any' },
	{ file: 'icon-512.png', size: 512, purpose: 'any' },
	{ file: 'icon-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/** The web app manifest of the W3C: what the site is called and looks like when it is installed. */
export function webManifest() {
	return {
		name,
		description: tagline,
		start_url: address('/'),
		display: 'minimal-ui',
		background_color: colours.ground,
		theme_color: colours.plate,
		icons: manifestIcons.map(({ file, size, purpose }) => ({
			src: address(`/${file}`),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
}
