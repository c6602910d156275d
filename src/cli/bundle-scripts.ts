import { rolldown } from 'rolldown';

/**
 * Scripts without dependencies, by name; what they share, and what only some calls need, is in scripts beside them.
 */
export async function bundleScripts(
	dir: string,
	input: Readonly<Record<string, string>>,
): Promise<void> {
	const bundle = await rolldown({ input, platform: 'node' });
	await bundle.write({
		dir,
		format: 'esm',
		minify: true,
		entryFileNames: '[name].mjs',
		chunkFileNames: '[name].mjs',
	});
	await bundle.close();
}
