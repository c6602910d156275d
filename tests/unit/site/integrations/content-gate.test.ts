import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentGate } from '#site/integrations/content-gate.ts';

/** Runs the gate on a tree, as Astro does at the start of a command. */
async function gate(content: string, command: 'build' | 'dev'): Promise<void> {
	const setup = contentGate(content).hooks['astro:config:setup'];
	const context = { command, logger: { info: () => undefined }, updateConfig: () => undefined };
	// Only what the hook uses of Astro's context.
	await (setup as (context: unknown) => Promise<void>)(context);
}

function treeWith(body: string): string {
	const content = mkdtempSync(join(tmpdir(), 'gate-'));
	mkdirSync(join(content, 'errors/widget-api'), { recursive: true });
	writeFileSync(join(content, 'errors/widget-api/hostile.mdx'), `---\ntitle: "x"\n---\n${body}\n`);
	return content;
}

test.each([
	['import', "import fs from 'node:fs';", /hostile\.mdx[\s\S]*4:1 +KB502/],
	['an expression', 'a {process.env.HOME} b', /hostile\.mdx[\s\S]*4:3 +KB503/],
	['raw HTML', '<script>alert(1)</script>', /hostile\.mdx[\s\S]*4:1 +KB50\d/],
])('a build stops at %s, with file and line', async (_, body, report) => {
	await expect(gate(treeWith(body), 'build')).rejects.toThrow(report);
});

test('writing goes on: the development server is not stopped', async () => {
	await expect(gate(treeWith("import fs from 'node:fs';"), 'dev')).resolves.toBeUndefined();
});

test('a reader that ends without an answer is an error that says how it ended', async () => {
	vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.exit(3)');
	await expect(gate(treeWith('Text.'), 'build')).rejects.toThrow(
		'The content could not be read: the process that reads it ended with exit code 3.',
	);
	vi.unstubAllEnvs();
});
