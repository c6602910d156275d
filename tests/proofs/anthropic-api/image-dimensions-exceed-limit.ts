import { quickFix } from '#schema/proof.ts';
import { editedImages } from '#witness/proofs/kinds/edited-images.ts';

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
];
