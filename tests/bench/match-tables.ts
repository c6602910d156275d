import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Signature } from '#matcher/index.ts';

/**
 * Real message templates in any number, for measuring size and time: the diagnostics that the
 * TypeScript compiler brings, in several languages.
 */
export function manySignatures(count: number): readonly Signature[] {
	const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
	const signatures: Signature[] = englishDiagnostics(folder);
	for (const language of ['de', 'fr', 'es', 'it', 'pl']) {
		const path = join(folder, language, 'diagnosticMessages.generated.json');
		for (const [key, text] of Object.entries<string>(JSON.parse(readFileSync(path, 'utf8')))) {
			signatures.push({ id: `${language}/${key.slice(0, 40)}`, text: withHoles(text) });
		}
	}
	return signatures.slice(0, count);
}

/** The compiler's messages in English: texts of another tool, full of near twins. */
export function englishDiagnostics(
	folder = dirname(createRequire(import.meta.url).resolve('typescript')),
): Signature[] {
	const source = readFileSync(join(folder, 'typescript.js'), 'utf8');
	const diagnostic = /diag\((\d+), \d+ \/\*.*?\*\/, "[^"]+", ("(?:[^"\\]|\\.)*")/g;
	return [...source.matchAll(diagnostic)].map(([, code, text]) => ({
		id: `typescript/ts${code}`,
		text: withHoles(JSON.parse(text ?? '""')),
	}));
}

function withHoles(text: string): string {
	return text.replace(/\{(\d)\}/g, '<value_$1>');
}
