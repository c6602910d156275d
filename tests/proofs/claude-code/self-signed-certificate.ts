import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A proxy that inspects TLS with an authority of the company, whose root lies where the fix saves it. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		certificate: 'tls-unknown-authority',
		prepare: ({ home, props }) => {
			mkdirSync(join(home, '.certs'));
			cpSync(join(props.authorities, 'root.crt'), join(home, '.certs/company-root.pem'));
		},
	}),
];
