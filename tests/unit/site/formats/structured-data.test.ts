import { expect, test } from 'vitest';
import { structuredData } from '#site/formats/structured-data.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

test('an entry as JSON-LD cannot end the script that holds it', () => {
	const entry = exampleEntry({ title: 'a </script><script>alert(1)</script>' });
	expect(structuredData(entry)).not.toContain('<');
	expect(JSON.parse(structuredData(entry))['@graph'][0].headline).toBe(entry.data.title);
});

test('questions are there only when the page has some', () => {
	const types = (json: string) =>
		JSON.parse(json)['@graph'].map((node: { '@type': string }) => node['@type']);
	expect(types(structuredData(exampleEntry({})))).toEqual(['TechArticle', 'BreadcrumbList']);
	const faq = [{ question: 'Is it me?', answer: 'Yes, `you`.' }];
	expect(types(structuredData(exampleEntry({ faq })))).toEqual([
		'TechArticle',
		'BreadcrumbList',
		'FAQPage',
	]);
});
