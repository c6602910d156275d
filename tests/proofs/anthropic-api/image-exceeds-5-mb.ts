import { quickFix } from '#schema/proof.ts';
import { editedImages } from '#witness/proofs/kinds/edited-images.ts';

/** A photo with much detail, where the limit is 5 MB. */
export const proofs = [
	editedImages({
		fix: quickFix,
		takes: { for: 'ImageMagick 6' },
		refused: 'anthropic/400-image-5mb',
		make: 'convert -size 1400x1400 xc: +noise Random photo.png',
		before: ['.', 'photo.png'],
		after: ['.', 'photo-small.jpg'],
	}),
];
