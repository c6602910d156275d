import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { knownIn } from '#content/read/known.ts';
import { strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** An entry lies in the folder of its product. */
export const folder: Rule = (corpus) =>
	filesOf(corpus, 'errors').flatMap((file) => {
		const [product] = strings(file.yaml?.data, 'product');
		const lies = file.id.split('/')[0] ?? '';
		// A product that does not exist is reported as such.
		if (product === undefined || !knownIn(corpus).products.has(product.value)) return [];
		if (product.value === lies) return [];
		const message = `\`product\` is ${quoted(product.value)}, but the file lies in ${quoted(lies)}.`;
		const remedy = `Move the file to content/errors/${product.value}/, or write ${quoted(lies)}.`;
		return [finding('KB401', placeOfField(file, product.path), message, remedy)];
	});
