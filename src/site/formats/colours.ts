/** Colours of `styles/tokens.css` for what is not a page: images, icons, the manifest. */
export const colours = {
	ground: '#f1f2ee',
	plate: '#ffffff',
	sign: '#ffc914',
	ink: '#14191b',
} as const;
