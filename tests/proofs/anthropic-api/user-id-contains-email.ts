import { quickFix } from '#schema/proof.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';

export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-user-id-email',
		program: (code) => `
import hashlib
import hmac
import anthropic

user, secret = "ada@example.com", b"a secret of the service"
metadata = {"user_id": user}
${code}
anthropic.Anthropic().messages.create(
    model="claude-sonnet-5-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Hello"}],
    metadata=metadata,
)
`,
	}),
];
