import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedViews } from '#site/integrations/checked-content.ts';
import { aliasRedirects } from '#content/model/redirects.ts';
import { base } from '#project';

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
export function securityPolicy(): AstroIntegration {
	return {
		name: 'security-policy',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const root = fileURLToPath(dir);
				const all = { styles: new Set<string>(), scripts: new Set<string>() };
				for (const file of pagesBelow(root)) {
					const html = readFileSync(file, 'utf8');
					const own = inlineHashes(html);
					for (const hash of own.styles) all.styles.add(hash);
					for (const hash of own.scripts) all.scripts.add(hash);
					const meta = `<meta http-equiv="content-security-policy" content="${policyText(own)}">`;
					writeFileSync(
						file,
						html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta),
					);
				}
				writeFileSync(`${root}/_headers`, headersFile(all));
				const redirects = aliasRedirects(checkedViews());
				const moved = Object.entries(redirects).map(([from, to]) => `${from} ${to} 301\n`);
				writeFileSync(`${root}/_redirects`, moved.join(''));
			},
		},
	};
}

/** The CSP hashes of the inline styles and the inline scripts that a browser would run. */
export function inlineHashes(html: string): Hashes {
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
		([, text = '']) => text,
	);
	const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !/\bsrc=|type="application\/ld\+json"/.test(attributes))
		.map(([, , text = '']) => text);
	return { styles: new Set(styles.map(hashOf)), scripts: new Set(scripts.map(hashOf)) };
}

/** The policy as the text of the header, with these hashes. */
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

const pagesBelow = (root: string) =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => `${root}/${file}`);

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Hashes {
	readonly styles: ReadonlySet<string>;
	readonly scripts: ReadonlySet<string>;
}
