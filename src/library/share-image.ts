import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { EntryData } from '#schema/entry.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import { name } from '#site';
import { signatureParts } from './signature.ts';

/** Size of the image in pixels: large enough for a large card, and two thirds of the usual size to build in a third of the time. */
export const shareImageSize = { width: 800, height: 420 } as const;

const fontFile = (file: string) =>
	createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${file}`);
const font = {
	loadSystemFonts: false,
	fontFiles: [fontFile('DejaVuSansMono.ttf'), fontFile('DejaVuSerif-Bold.ttf')],
	defaultFontFamily: 'DejaVu Sans Mono',
};

/** Characters of the signature that fit on a line of the plate, and its lines. */
const plate = { columns: 56, lines: 7 } as const;

/** The image that stands for an entry when its link is shared: the error on its plate, title and verdict. A PNG. */
export function shareImage(data: EntryData, product: string): Uint8Array<ArrayBuffer> {
	const fitTo = { mode: 'width', value: shareImageSize.width } as const;
	return new Uint8Array(new Resvg(shareSvg(data, product), { font, fitTo }).render().asPng());
}

/** The image as SVG. */
export function shareSvg(data: EntryData, product: string): string {
	const signature = signatureParts(data.signatures[0]?.text ?? '')
		.map(({ text, hole }) => (hole ? `‹${text}›` : text))
		.join('');
	const lines = wrap(signature, plate.columns, plate.lines);
	const title = wrap(data.title, 44, 2);
	const verdict = `${layers[data.layer].label} · ${retries[data.retry.when].label}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<rect width="1200" height="630" fill="#fbf8f1"/>
<g fill="#14593f"><path transform="translate(60 44) scale(1.6)" d="M14 2h4v28h-4zM5 5h18l5 4-5 4H5zM27 15H10l-5 4 5 4h17z"/></g>
<g font-family="DejaVu Serif" font-weight="bold" fill="#1c211e">
<text x="124" y="80" font-size="32">${escape(name)}</text>
${title.map((line, i) => `<text x="60" y="${160 + i * 52}" font-size="42">${escape(line)}</text>`).join('\n')}
</g>
<rect x="60" y="245" width="1080" height="${36 + lines.length * 36}" fill="#fffefa" stroke="#59605a" stroke-width="2"/>
<g font-family="DejaVu Sans Mono" fill="#1c211e" font-size="28" xml:space="preserve">
${lines.map((line, i) => `<text x="84" y="${290 + i * 36}">${escape(line)}</text>`).join('\n')}
<text x="60" y="596" font-size="24" fill="#14593f">${escape(`${product} · ${verdict}`)}</text>
</g>
</svg>`;
}

/** A text in lines of at most so many characters, broken at blanks where there are some; cut with "…" after the last. */
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

const escape = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
