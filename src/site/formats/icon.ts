import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** How much of its square the signpost fills; a system may cut a circle of four fifths out of a `maskable` icon. */
const shares = { any: 0.94, maskable: 0.62 } as const;

/** The purposes of an icon, as a web app manifest names them. */
export type IconPurpose = keyof typeof shares;

/**
 * The site's icon as a square PNG of a size in pixels, made of `public/favicon.svg`. One for a home screen has a ground,
 * because systems put their own, often black, behind what is transparent.
 */
export function iconPng(
	size: number,
	purpose: IconPurpose,
	ground?: string,
): Uint8Array<ArrayBuffer> {
	const drawing = readFileSync('public/favicon.svg', 'utf8');
	const inside = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'));
	const share = shares[purpose];
	const margin = 16 * (1 - share);
	const back = ground === undefined ? '' : `<path fill="${ground}" d="M0 0h32v32H0z"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${back}<g transform="translate(${margin} ${margin}) scale(${share})">${inside}</g></svg>`;
	const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
	return new Uint8Array(image.render().asPng());
}

/** A PNG of less than 256 pixels as an ICO file of one image, as Windows has read them since Vista. */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
	const header = Buffer.alloc(22);
	header.writeUInt16LE(1, 2); // an icon
	header.writeUInt16LE(1, 4); // of one image
	header.set([size, size], 6);
	header.writeUInt16LE(1, 10);
	header.writeUInt16LE(32, 12);
	header.writeUInt32LE(png.length, 14);
	header.writeUInt32LE(header.length, 18);
	return new Uint8Array(Buffer.concat([header, png]));
}
