import { quickFix } from '#schema/proof.ts';
import { editedImages } from '#witness/proofs/kinds/edited-images.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** The header of a PNG of 2560 by 40 pixels, which is all that the server reads. */
const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000a00000000280802000000', 'hex');
const picture = {
	type: 'image',
	source: { type: 'base64', media_type: 'image/png', data: header.toString('base64') },
};

/** Twenty-one screenshots of a wide screen. */
export const proofs = [
	editedImages({
		fix: quickFix,
		takes: { for: 'ImageMagick 6' },
		refused: 'anthropic/400-image-many-2000',
		make: 'mkdir screenshots; for i in {1..21}; do convert -size 2560x40 xc:gray screenshots/$i.png; done',
		before: ['screenshots', '.png'],
		after: ['screenshots', '.png'],
	}),
	repairedHistory({
		fix: 'API: keep at most 20 images in the messages',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-image-many-2000',
		messages: [{ role: 'user', content: Array.from({ length: 21 }, () => picture) }],
		sends: 'keepImages(messages)',
	}),
];
