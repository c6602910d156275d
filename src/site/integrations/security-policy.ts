import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { Parser } from 'htmlparser2';
import { address } from '#content/model/addresses.ts';
import { aliasRedirects, type Library } from '#content/model/library.ts';
import { base } from '#project';
import { filesBelow } from './files-below.ts';

/** What every page may do: nothing, but run, ask and show what this site itself serves. */
const policy = {
	'default-src': ["'none'"],
	'base-uri': ["'none'"],
	'connect-src': ["'self'"],
	'form-action': ["'none'"],
	'img-src': ["'self'"],
	'manifest-src': ["'self'"],
	'require-trusted-types-for': ["'script'"],
	// Pagefind is WebAssembly.
	'script-src': ["'self'", "'wasm-unsafe-eval'"],
	'style-src': ["'self'"],
	'trusted-types': ['default'],
	'worker-src': ["'self'"],
} as const satisfies Record<string, readonly string[]>;

/** Headers that a `<meta>` cannot carry, or that hold for every file. */
const headers = {
	// Everything here is public and the same for all: programs on other pages may read it too.
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
};

/**
 * Gives every page a content security policy that names the hashes of its own inline styles and scripts and no others,
 * and writes `_headers` and `_redirects` as Netlify and Cloudflare Pages read them.
 *
 * Astro's `security.csp` lists the hashes of all pages on each page: 700 bytes of a page that has 12,000.
 */
export function securityPolicy(library: () => Library): AstroIntegration {
	return {
		name: 'security-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const all = { styles: new Set<string>(), scripts: new Set<string>() };
				const pages = filesBelow(root).filter((file) => file.endsWith('.html'));
				for (const file of pages.map((page) => `${root}/${page}`)) {
					const html = readFileSync(file, 'utf8');
					const page = inlineCode(html);
					if (page.headAt === undefined) {
						throw new AstroError(
							`${file} has no place for its security policy.`,
							'A page begins with a doctype or a head.',
						);
					}
					for (const hash of page.styles) all.styles.add(hash);
					for (const hash of page.scripts) all.scripts.add(hash);
					const meta = `<meta http-equiv="content-security-policy" content="${policyText(page)}">`;
					writeFileSync(file, html.slice(0, page.headAt) + meta + html.slice(page.headAt));
				}
				writeFileSync(`${root}/_headers`, headersFile(all));
				const redirects = aliasRedirects(library());
				const moved = Object.entries(redirects).map(
					([from, to]) => `${address(from)} ${address(to)} 301\n`,
				);
				writeFileSync(`${root}/_redirects`, moved.join(''));
			},
		},
	};
}

/**
 * The CSP hashes of the inline styles and of the inline scripts that a browser would run, and where in the head a policy
 * can stand: as early as it may, for it holds for what follows. Parsed as HTML, because what a stranger wrote may look
 * like a tag inside an attribute. @internal
 */
export function inlineCode(html: string): Hashes & { readonly headAt: number | undefined } {
	const styles = new Set<string>();
	const scripts = new Set<string>();
	let headAt: number | undefined;
	let inside: Set<string> | undefined;
	let text = '';
	const parser = new Parser({
		onprocessinginstruction: (name) => {
			if (/^!doctype$/i.test(name)) headAt = parser.endIndex + 1;
		},
		onopentag: (name, { charset, src, type }) => {
			const isEarly = name === 'head' || (name === 'meta' && charset !== undefined);
			if (isEarly && styles.size + scripts.size === 0) headAt = parser.endIndex + 1;
			const isRun = src === undefined && type !== 'application/ld+json';
			inside = name === 'style' ? styles : name === 'script' && isRun ? scripts : undefined;
			text = '';
		},
		ontext: (part) => {
			if (inside !== undefined) text += part;
		},
		onclosetag: () => {
			inside?.add(hashOf(text));
			inside = undefined;
		},
	});
	parser.end(html);
	return { styles, scripts, headAt };
}

/** The policy as the text of the header, with these hashes. @internal */
export function policyText({ styles, scripts }: Hashes): string {
	const extra: Readonly<Record<string, ReadonlySet<string>>> = {
		'style-src': styles,
		'script-src': scripts,
	};
	return Object.entries(policy)
		.map(([name, sources]) => [name, ...sources, ...[...(extra[name] ?? [])].sort()].join(' '))
		.join(';');
}

function headersFile(all: Hashes): string {
	const lines = {
		'Content-Security-Policy': `${policyText(all)};frame-ancestors 'none'`,
		...headers,
	};
	const rules = Object.entries(lines).map(([name, value]) => `  ${name}: ${value}\n`);
	const immutable = '  Cache-Control: public, max-age=31536000, immutable\n';
	return `${base}*\n${rules.join('')}${base}_astro/*\n${immutable}`;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Hashes {
	readonly styles: ReadonlySet<string>;
	readonly scripts: ReadonlySet<string>;
}
