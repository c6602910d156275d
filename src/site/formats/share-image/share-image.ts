import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { EntryData } from '#schema/entry.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { name } from '#project';
import { faceOf, pathCoverage, type Placed } from './glyphs.ts';
import { indexedPng } from './indexed-png.ts';
import { signatureParts } from '#content/model/signature.ts';

/** Size of the image in pixels: large enough for a large card, and two thirds of the usual size to build in half the time. @internal */
export const shareImageSize = { width: 800, height: 420 } as const;

type Colour = readonly [number, number, number];
const paper: Colour = [0xfb, 0xf8, 0xf1];
const plate: Colour = [0xff, 0xfe, 0xfa];
const ink: Colour = [0x1c, 0x21, 0x1e];
const green: Colour = [0x14, 0x59, 0x3f];

/** Colours of a pen on its ground, from none of the pen to nothing else; with six, all pens together have sixteen. */
const steps = 6;
const pens = { ink: ramp(paper, ink), green: ramp(paper, green), plate: ramp(plate, ink) } as const;
type Pen = keyof typeof pens;
const palette = Object.values(pens)
	.flat()
	.filter((colour, i, all) => all.findIndex((one) => isSame(one, colour)) === i);
const numbersOf = (pen: Pen) =>
	pens[pen].map((colour) => palette.findIndex((one) => isSame(one, colour)));
/** The numbers in the palette of the colours of each pen. */
const colours = { ink: numbersOf('ink'), green: numbersOf('green'), plate: numbersOf('plate') };

/** The texts of the image, each in lines as they are printed. */
interface ShareText {
	readonly title: readonly string[];
	readonly signature: readonly string[];
	readonly verdict: string;
}

/** The image that stands for an entry when its link is shared: the error on its plate, title and verdict. A PNG. */
export function shareImage(data: EntryData, product: string): Uint8Array<ArrayBuffer> {
	const { title, signature, verdict } = shareText(data, product);
	const faces = (loaded ??= loadFaces());
	pixels.fill(0);
	fill(40, 163, 720, 24 + signature.length * 24, colours.ink[4]);
	fill(41, 164, 718, 22 + signature.length * 24, colours.plate[0]);
	draw('green', [faces.logo]);
	draw('ink', faces.name.line(name, 83, 53));
	title.forEach((line, i) => draw('ink', faces.title.line(line, 40, 107 + i * 35)));
	signature.forEach((line, i) => draw('plate', faces.code.line(line, 56, 194 + i * 24)));
	draw('green', faces.verdict.line(verdict, 40, 397));
	return indexedPng({ ...shareImageSize, palette, pixels });
}

/** What the image says. @internal */
export function shareText(data: EntryData, product: string): ShareText {
	const signature = signatureParts(data.signatures[0]?.text ?? '')
		.map(({ text, hole }) => (hole ? `‹${text}›` : text))
		.join('');
	const verdict = `${product} · ${layers[data.layer].label} · ${retries[data.retry.when].label}`;
	return {
		title: wrap(data.title, 44, 2),
		signature: wrap(signature, 57, 7),
		verdict: wrap(verdict, 72, 1)[0] ?? '',
	};
}

/** A text in lines of at most so many characters, broken at blanks where there are some; cut with "…" after the last. @internal */
export function wrap(text: string, columns: number, lines: number): string[] {
	const found: string[] = [];
	let rest = text.replace(/\s+/g, ' ').trim();
	while (rest !== '' && found.length < lines) {
		const blank = rest.length > columns ? rest.lastIndexOf(' ', columns) : rest.length;
		const end = blank > 0 ? blank : columns;
		found.push(rest.slice(0, end));
		rest = rest.slice(end).trimStart();
	}
	const last = found.at(-1);
	if (rest !== '' && last !== undefined) found[found.length - 1] = `${last.slice(0, columns - 1)}…`;
	return found;
}

/** The pixels of the image that is being made: one memory for all, because it takes longer to get than to fill. */
const pixels = new Uint8Array(shareImageSize.width * shareImageSize.height);

let loaded: ReturnType<typeof loadFaces> | undefined;

function loadFaces() {
	const mono = fontOf('DejaVuSansMono.ttf');
	const serif = fontOf('DejaVuSerif-Bold.ttf');
	const logo = pathCoverage('M14 2h4v28h-4zM5 5h18l5 4-5 4H5zM27 15H10l-5 4 5 4h17z', 35, 35, 1.07);
	return {
		logo: { coverage: logo, x: 40, y: 29 },
		name: faceOf(serif, 21),
		title: faceOf(serif, 28),
		// Sizes at which a letter is a whole number of pixels wide.
		code: faceOf(mono, 12 / 0.602),
		verdict: faceOf(mono, 10 / 0.602),
	};
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
	const numbers = colours[pen];
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

function isSame(a: Colour, b: Colour): boolean {
	return a.every((value, i) => value === b[i]);
}

function ramp(from: Colour, to: Colour): Colour[] {
	return Array.from({ length: steps }, (_, step) => {
		const mixed = (i: 0 | 1 | 2) => Math.round(from[i] + ((to[i] - from[i]) * step) / (steps - 1));
		return [mixed(0), mixed(1), mixed(2)];
	});
}
