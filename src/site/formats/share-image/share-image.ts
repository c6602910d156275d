import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { signatureParts } from '#content/model/signature.ts';
import { name } from '#project';
import type { EntryData } from '#schema/entry.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { colours } from '../colours.ts';
import { faceOf, pathCoverage, type Placed } from './glyphs.ts';
import { indexedPng } from './indexed-png.ts';
import { shareImageSize } from './share-image-size.ts';

/** What the image says, as one would write it; the image breaks its lines. */
export interface ShareText {
	/** Beside the site's name. */
	readonly place: string;
	readonly title: string;
	/** The error, as it is printed. */
	readonly printed: string;
	/** On the arm of the signpost. */
	readonly arm: string;
}

type Colour = readonly [number, number, number];
const [ground, plate, sign, ink] = [
	channels(colours.ground),
	channels(colours.plate),
	channels(colours.sign),
	channels(colours.ink),
];

/** Colours of a pen on its ground, from none of the pen to nothing else; with six, all pens together have sixteen. */
const steps = 6;
const grounds = { ground, plate, sign } as const;
const palette = Object.values(grounds)
	.flatMap((colour) => ramp(colour, ink))
	.filter((colour, i, all) => all.findIndex((one) => isSame(one, colour)) === i);
const inkOn = (colour: Colour) =>
	ramp(colour, ink).map((step) => palette.findIndex((one) => isSame(one, step)));
/** The numbers in the palette of the colours of each pen. */
const pens = {
	ground: inkOn(ground),
	plate: inkOn(plate),
	sign: inkOn(sign),
	/** Yellow that covers ink. */
	paint: inkOn(sign).reverse(),
} as const;
type Pen = keyof typeof pens;

const left = 64;
const lineHeight = 42;

/** The image that stands for a page when its link is shared: a title, the error on its plate, and an arm that points. A PNG. */
export function shareImage(text: ShareText): Uint8Array<ArrayBuffer> {
	const { title, printed, place, arm } = shareLines(text);
	const { faces, sheet } = (loaded ??= load());
	pixels.set(sheet);
	draw('ground', faces.place.line(place, 326, 98));
	title.forEach((line, i) => draw('ground', faces.title.line(line, left, 190 + i * 62)));
	const top = 182 + title.length * 62 - 20;
	const height = 44 + printed.length * lineHeight;
	fill(left, top, shareImageSize.width - 2 * left, height, pens.ground[1]);
	fill(left + 2, top + 2, shareImageSize.width - 2 * left - 4, height - 4, pens.plate[0]);
	printed.forEach((line, i) =>
		draw('plate', faces.code.line(line, left + 30, top + 53 + i * lineHeight)),
	);
	draw('sign', faces.verdict.line(arm, left + 28, 570));
	return indexedPng({ ...shareImageSize, palette, pixels });
}

/** What the image of an entry says. */
export function shareText(data: EntryData, product: string): ShareText {
	const printed = signatureParts(data.signatures[0]?.text ?? '')
		.map(({ text, hole }) => (hole ? `‹${text}›` : text))
		.join('');
	const arm = `${layers[data.layer].label} · ${retries[data.retry.when].label}`;
	return { place: product, title: data.title, printed, arm };
}

/** The texts of the image in lines. @internal */
export function shareLines(text: ShareText) {
	const { place, printed, arm } = text;
	const title = wrap(text.title, 40, 2);
	return {
		place: wrap(place, 50, 1)[0] ?? '',
		title,
		printed: wrap(printed, 50, 6 - title.length),
		arm: wrap(arm, 52, 1)[0] ?? '',
	};
}

/** A text in lines of at most so many characters, broken at spaces where there are some; cut with "…" after the last. @internal */
export function wrap(text: string, columns: number, lines: number): string[] {
	const found: string[] = [];
	let rest = text.replace(/\s+/g, ' ').trim();
	while (rest !== '' && found.length < lines) {
		const space = rest.length > columns ? rest.lastIndexOf(' ', columns) : rest.length;
		const end = space > 0 ? space : columns;
		found.push(rest.slice(0, end));
		rest = rest.slice(end).trimStart();
	}
	const last = found.at(-1);
	if (rest !== '' && last !== undefined) found[found.length - 1] = `${last.slice(0, columns - 1)}…`;
	return found;
}

/** The pixels of the image that is being made: one memory for all, because it takes longer to get than to fill. */
const pixels = new Uint8Array(shareImageSize.width * shareImageSize.height);

let loaded: ReturnType<typeof load> | undefined;

/** The faces, and the sheet that all images are printed on: the mark, the name of the site and the empty arm. */
function load() {
	const mono = fontOf('DejaVuSansMono.ttf');
	const condensed = fontOf('DejaVuSansCondensed-Bold.ttf');
	const faces = {
		name: faceOf(condensed, 40),
		place: faceOf(condensed, 30),
		title: faceOf(condensed, 50),
		// The size at which a letter is a whole number of pixels wide.
		code: faceOf(mono, 20 / 0.602),
		verdict: faceOf(condensed, 34),
	};
	pixels.fill(pens.ground[0] ?? 0);
	// The post, then the arms across it.
	shape('M14 2h4v28h-4z', 1.6, 60, 56);
	shape('M5 5h18l5 4-5 4H5zM10 15h17v8H10l-5-4z', 1.6, 60, 56);
	draw('ground', faces.name.line(name, 122, 98));
	shape('M0 0h1034l38 36-38 36H0z', 1, left, 522);
	return { faces, sheet: pixels.slice() };
}

/** Prints a yellow shape with its outline in ink. */
function shape(path: string, scale: number, x: number, y: number): void {
	const drawn = (line: number) => ({ coverage: pathCoverage(path, 1100, 100, scale, line), x, y });
	draw('ground', [drawn(6 / scale)]);
	draw('paint', [drawn(0)]);
}

function fontOf(file: string) {
	const font = create(readFileSync(new URL(`fonts/${file}`, import.meta.url)));
	if (font.isCollection) throw new Error(`${file} holds several fonts.`);
	return font;
}

function fill(x: number, y: number, width: number, height: number, colour = 0) {
	for (let row = y; row < y + height; row += 1) {
		const start = row * shareImageSize.width + x;
		pixels.fill(colour, start, start + width);
	}
}

/** Prints shapes with a pen; what lies beyond the image is left out. */
function draw(pen: Pen, shapes: readonly Placed[]): void {
	const { width, height } = shareImageSize;
	const numbers = pens[pen];
	for (const { coverage, x, y } of shapes) {
		let i = 0;
		for (let row = y + coverage.top; row < y + coverage.top + coverage.height; row += 1) {
			for (let dx = 0; dx < coverage.width; dx += 1, i += 1) {
				const step = Math.round(((coverage.alpha[i] ?? 0) / 255) * (steps - 1));
				const column = x + coverage.left + dx;
				if (step === 0 || column < 0 || column >= width || row < 0 || row >= height) continue;
				const at = row * width + column;
				// Where letters touch, the darker one stays.
				if (step > numbers.indexOf(pixels[at] ?? 0)) pixels[at] = numbers[step] ?? 0;
			}
		}
	}
}

function channels(colour: string): Colour {
	const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
	return [at(1), at(3), at(5)];
}

function isSame(a: Colour, b: Colour): boolean {
	return a.every((value, i) => value === b[i]);
}

function ramp(from: Colour, to: Colour): Colour[] {
	return Array.from({ length: steps }, (_, step) => {
		const mixed = (i: 0 | 1 | 2) => Math.round(from[i] + ((to[i] - from[i]) * step) / (steps - 1));
		return [mixed(0), mixed(1), mixed(2)];
	});
}
