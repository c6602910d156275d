import { crc32, deflateSync } from 'node:zlib';

/** An image whose pixels are numbers of colours: one byte each, row after row from the top. Its width is even. */
export interface IndexedImage {
	readonly width: number;
	readonly height: number;
	/** At most 16 colours, each as red, green and blue from 0 to 255. */
	readonly palette: readonly (readonly [number, number, number])[];
	readonly pixels: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The image as a PNG with a palette (colour type 3, four bits to a pixel, no filter), as the W3C's PNG specification lays
 * it out. A flat picture takes a third of the bytes of one with four bytes to a pixel, and a tenth of the time.
 */
export function indexedPng({
	width,
	height,
	palette,
	pixels,
}: IndexedImage): Uint8Array<ArrayBuffer> {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([4, 3, 0, 0, 0], 8);
	const parts = [
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flat())),
		// Higher levels save a tenth of the bytes for twice the time.
		chunk('IDAT', deflateSync(packed(width, height, pixels), { level: 3 })),
		chunk('IEND', new Uint8Array()),
	];
	return new Uint8Array(Buffer.concat([Uint8Array.from(signature), ...parts]));
}

/** Two pixels to a byte, each row behind the number of its filter; 0 is none. */
function packed(width: number, height: number, pixels: Uint8Array): Uint8Array {
	const rows = new Uint8Array((width / 2 + 1) * height);
	for (let y = 0, from = 0, to = 0; y < height; y += 1) {
		to += 1;
		for (const end = from + width; from < end; from += 2, to += 1) {
			rows[to] = ((pixels[from] ?? 0) << 4) | (pixels[from + 1] ?? 0);
		}
	}
	return rows;
}

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
	const framed = Buffer.alloc(data.length + 12);
	framed.writeUInt32BE(data.length, 0);
	framed.write(type, 4, 'latin1');
	framed.set(data, 8);
	framed.writeUInt32BE(crc32(framed.subarray(4, -4)), data.length + 8);
	return framed;
}
