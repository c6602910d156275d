import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { inlineCode, policyText, securityPolicy } from '#site/integrations/security-policy.ts';
import { exampleEntry, libraryWith } from '../../../fixtures/example-entry.ts';

const styleHash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"; // of a{}
const ampersandHash = "'sha256-OV7Y4H31wnGCkUqAZlYKhN6AnMoxeR5WR7hvSutN9so='"; // of "&amp;"
const scriptHash = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"; // of 1

test.each([
	['an inline style', '<style>a{}</style>', [styleHash], []],
	['an inline script', '<script>1</script>', [], [scriptHash]],
	['one as it is written', '<script>"&amp;"</script>', [], [ampersandHash]],
	['the second as well', '<style>a{}</style>x<script>1</script>', [styleHash], [scriptHash]],
	['a module', '<script type="module">1</script>', [], [scriptHash]],
	['a script of its own file', '<script src="/x.js"></script>', [], []],
	['data', '<script type="application/ld+json">{}</script>', [], []],
	['a script in an attribute', '<meta content="`<script>1</script>`">', [], []],
	['a style in an attribute', '<p title="<style>a{}</style>">x</p>', [], []],
	['a script in a comment', '<!-- <script>1</script> -->', [], []],
])('the policy names the hashes of what a browser would run: %s', (_, html, styles, scripts) => {
	const found = inlineCode(`<!doctype html><head>${html}`);
	expect([[...found.styles], [...found.scripts]]).toEqual([styles, scripts]);
});

test.each([
	['<!doctype html><html><head><meta charset="utf-8">|<title>x</title>'],
	['<!DOCTYPE html><html><head>|<title>x</title>'],
	['<!doctype html>|<title>Redirecting</title><meta http-equiv="refresh">'],
	['<!doctype html>|<?x y?><title>x</title>'],
	['<!doctype html><head>|<link charset="utf-8">'],
	['<!doctype html><head>|<script>1</script><meta charset="utf-8">'],
	['<!doctype html><head>|<style>a{}</style><meta charset="utf-8">'],
])('the policy stands as early as it may: %s', (marked) => {
	expect(inlineCode(marked.replace('|', '')).headAt).toBe(marked.indexOf('|'));
});

test('nothing is allowed unless it is named, and nothing inline or evaluated', () => {
	const hashes = { styles: new Set(["'sha256-y'", "'sha256-x'"]), scripts: new Set<string>() };
	const policy = policyText(hashes);
	expect(policy).toBe(
		"default-src 'none';base-uri 'none';connect-src 'self';form-action 'none';img-src 'self';manifest-src 'self';" +
			"require-trusted-types-for 'script';script-src 'self' 'wasm-unsafe-eval';style-src 'self' 'sha256-x' 'sha256-y';" +
			"trusted-types default;worker-src 'self'",
	);
});

/** Runs the end of a build over one page. */
function finish(page: string): string {
	const out = mkdtempSync(join(tmpdir(), 'policy-'));
	writeFileSync(join(out, 'index.html'), page);
	writeFileSync(join(out, 'page.txt'), 'No place for a policy.');
	const entry = exampleEntry({ aliases: ['widget-api/lost', 'widget-api/old'] });
	const { hooks } = securityPolicy(() => libraryWith(entry));
	// Only what the hook uses of Astro's context.
	const done = hooks['astro:build:done'] as (context: unknown) => void;
	done({ dir: pathToFileURL(`${out}/`) });
	return out;
}

test('each page, the headers and the redirects of a build', () => {
	const [before, after] = [
		'<!doctype html><html><head><meta charset="utf-8">',
		'<style>a{}</style><script>1</script></head>',
	];
	const out = finish(before + after);
	const page = readFileSync(join(out, 'index.html'), 'utf8');
	const [, policy] =
		/<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(page) ?? [];
	expect(page).toBe(
		`${before}<meta http-equiv="content-security-policy" content="${policy}">${after}`,
	);
	expect(policy).toContain(
		`script-src 'self' 'wasm-unsafe-eval' ${scriptHash};style-src 'self' ${styleHash};`,
	);
	expect(readFileSync(join(out, '_headers'), 'utf8')).toBe(
		`/*
  Content-Security-Policy: ${policy};frame-ancestors 'none'
  Access-Control-Allow-Origin: *
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
	);
	expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(
		'/errors/widget-api/lost/ /errors/widget-api/not-found/ 301\n' +
			'/errors/widget-api/old/ /errors/widget-api/not-found/ 301\n',
	);
});

test('a page without a place for its policy stops the build', () => {
	expect(() => finish('<p>x</p>')).toThrow(
		expect.objectContaining({
			message: expect.stringMatching(/index\.html has no place for its security policy\.$/),
			hint: 'A page begins with a doctype or a head.',
		}),
	);
});
