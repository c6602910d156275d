import type { Rule } from '../messages-api.ts';
import { blocksIn, type Request } from '../request.ts';

/** What is refused in the pixels and bytes of images. */
export const byImages: readonly Rule[] = [
	{
		answer: 'anthropic/400-image-process',
		refuses: (request) => imagesIn(request).some((data) => sizeOf(data) === undefined),
	},
	{
		answer: 'anthropic/400-image-appears-to-be',
		refuses: (request) =>
			blocksIn(request).some(({ type, source }) => {
				const { data, media_type } = (source ?? {}) as { data?: string; media_type?: string };
				return type === 'image' && data !== undefined && media_type !== typeOf(data);
			}),
	},
	{
		answer: 'anthropic/400-image-many-2000',
		refuses: (request) => {
			const images = imagesIn(request);
			return images.length > 20 && images.some((data) => longerSide(data) > 2000);
		},
	},
	{
		answer: 'anthropic/400-image-5mb',
		// Bedrock and Vertex AI; the Claude API takes 10 MB.
		onlyWhenAsked: true,
		refuses: (request) => imagesIn(request).some((data) => data.length > 5 * 1024 * 1024),
	},
	{
		answer: 'anthropic/400-image-10mb',
		refuses: (request) => imagesIn(request).some((data) => data.length > 10 * 1024 * 1024),
	},
];

function imagesIn(request: Request): string[] {
	return blocksIn(request).flatMap(({ type, source }) => {
		const { data } = (source ?? {}) as { data?: string }; // As the API documents it.
		return type === 'image' && data !== undefined ? [data] : [];
	});
}

function longerSide(data: string): number {
	return Math.max(...(sizeOf(data) ?? [0]));
}

function typeOf(data: string): string {
	return data.startsWith('iVBORw0KGgo') ? 'image/png' : 'image/jpeg';
}

/** Width and height, read from the header of a PNG or a JPEG; `undefined` for what is neither. */
function sizeOf(data: string): readonly [width: number, height: number] | undefined {
	const bytes = Buffer.from(data, 'base64');
	if (bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
		return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
	}
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	// Segments follow one another; the frame header, C0 to C2, has the size.
	for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
		const marker = bytes[at + 1] ?? 0;
		if (marker >= 0xc0 && marker <= 0xc2) {
			return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
		}
	}
	return undefined;
}
