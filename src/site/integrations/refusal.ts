import type { ServerResponse } from 'node:http';
import { base, name } from '#project';
import { escapeHtml } from '#site/formats/html.ts';
import type { CheckedContent } from './checked-content.ts';

/** Vite's own code in a page, which loads the page again when the content has changed. */
const client = `${base}@vite/client`;

/**
 * Answers for a development server while its content is refused: whatever is asked for, with the report of the checks.
 * The page loads itself again after the next change.
 */
export function refusal(content: () => Pick<CheckedContent, 'errors' | 'report'>) {
	return (
		request: { readonly originalUrl?: string | undefined },
		response: Pick<ServerResponse, 'writeHead' | 'end'>,
		next: () => void,
	): void => {
		const { errors, report } = content();
		const [path = ''] = (request.originalUrl ?? '').split('?');
		if (errors === 0 || path === client || ofTheClient.test(path)) return next();
		response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(pageOf(report));
	};
}

/** What Vite's code imports. */
const ofTheClient = /\/vite\/dist\/client\/env\.mjs$/;

const pageOf = (report: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Content refused · ${name}</title>
<script type="module" src="${client}"></script>
<style>body { margin: 2rem; font: 1rem/1.5 system-ui } pre { overflow: auto }</style>
</head>
<body>
<h1>The content has errors</h1>
<p>No page is shown until they are corrected, and nothing would be built. This page looks again after each change.</p>
<pre>${escapeHtml(report)}</pre>
</body>
</html>
`;
