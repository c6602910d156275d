import { expect, test } from 'vitest';
import { inlineHashes, policyText } from '#site/integrations/security-policy.ts';

test('the policy names the hash of an inline style and of an inline script, and of nothing else', () => {
	const html =
		'<style>a{}</style><script>1</script><script src="/x.js"></script><script type="application/ld+json">{}</script>';
	const hashes = inlineHashes(html);
	expect([...hashes.styles]).toEqual(["'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"]);
	expect([...hashes.scripts]).toEqual(["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"]);
});

test('nothing is allowed unless it is named, and nothing inline or evaluated', () => {
	const policy = policyText({ styles: new Set(["'sha256-x'"]), scripts: new Set() });
	expect(policy).toBe(
		"default-src 'none';base-uri 'none';connect-src 'self';form-action 'none';img-src 'self';manifest-src 'self';" +
			"require-trusted-types-for 'script';script-src 'self' 'wasm-unsafe-eval';style-src 'self' 'sha256-x';" +
			"trusted-types default;worker-src 'self'",
	);
});
