import { Resvg } from '@resvg/resvg-js';
import type { Font, Glyph } from 'fontkitten';

/** A shape as pixels: how much of each it covers, from 0 to 255, row after row. */
export interface Coverage {
	/** Where the first pixel lies, from the shape's origin: to the right, and down. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly alpha: Uint8Array;
}

/** A font at a size: each of its letters is rasterised once, however often it is printed. */
export interface Face {
	/** The pixels of a text on a line that begins at a point, in whole pixels. */
	readonly line: (text: string, x: number, y: number) => Placed[];
}

/** A shape whose origin lies at a point. */
export type Placed = { readonly coverage: Coverage; readonly x: number; readonly y: number };

/** Places between two pixels at which a letter may begin. */
const phases = 4;

/** A face of a font at a size in pixels to the em. */
export function faceOf(font: Font, size: number): Face {
	const known = new Map<string, Coverage>();
	const scale = size / font.unitsPerEm;
	const drawn = (glyph: Glyph, phase: number) => {
		const key = `${glyph.id}/${phase}`;
		const coverage = known.get(key) ?? glyphCoverage(glyph, scale, phase / phases);
		known.set(key, coverage);
		return coverage;
	};
	return {
		line(text, x, y) {
			let pen = x * phases;
			return font.glyphsForString(text).map((glyph) => {
				const at = Math.round(pen);
				pen += glyph.advanceWidth * scale * phases;
				return { coverage: drawn(glyph, at % phases), x: Math.floor(at / phases), y };
			});
		},
	};
}

/**
 * The pixels of a path of SVG, with a line of a width around it, within a box that begins at the path's origin. The line
 * reaches as far beyond the origin as the box is moved for it.
 */
export function pathCoverage(
	path: string,
	width: number,
	height: number,
	scale: number,
	line: number,
): Coverage {
	const margin = Math.ceil(line * scale);
	const shape = `<path transform="translate(${margin} ${margin}) scale(${scale})" stroke="#000" stroke-width="${line}" d="${path}"/>`;
	return rasterised(shape, -margin, -margin, width + 2 * margin, height + 2 * margin);
}

function glyphCoverage(glyph: Glyph, scale: number, shift: number): Coverage {
	// The font's y grows upwards, the image's downwards.
	const path = glyph.path.scale(scale, -scale).translate(shift, 0);
	const { minX, minY, maxX, maxY } = path.bbox;
	if (!(maxX > minX)) return { left: 0, top: 0, width: 0, height: 0, alpha: new Uint8Array() };
	const [left, top] = [Math.floor(minX), Math.floor(minY)];
	const moved = `<path transform="translate(${-left} ${-top})" d="${path.toSVG()}"/>`;
	return rasterised(moved, left, top, Math.ceil(maxX) - left, Math.ceil(maxY) - top);
}

function rasterised(shape: string, left: number, top: number, width: number, height: number) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shape}</svg>`;
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return { left, top, width, height, alpha: pixels.filter((_, i) => i % 4 === 3) };
}
