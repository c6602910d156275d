import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import { addedServer, mcpReply } from '#witness/proofs/kinds/mcp-over-http.ts';

const token = 'a-personal-token';
const host = 'https://api.githubcopilot.com';
const resource = { resource: `${host}/mcp`, authorization_servers: [host] };
/** No `registration_endpoint` is in it. */
const authority = {
	issuer: host,
	authorization_endpoint: `${host}/authorize`,
	token_endpoint: `${host}/token`,
	response_types_supported: ['code'],
	code_challenge_methods_supported: ['S256'],
};

/** A service that asks for OAuth and registers nobody, but takes personal tokens. */
export const proofs = [
	addedServer({
		fix: quickFix,
		takes: { for: 'macOS, Linux, WSL' },
		env: { GITHUB_TOKEN: token },
		added: `claude mcp add --transport http github ${host}/mcp`,
		judge: (asked) => {
			if (asked.path.startsWith('/.well-known/oauth-protected')) return jsonReply(resource);
			if (asked.path.startsWith('/.well-known/')) return jsonReply(authority);
			if (asked.headers.authorization === `Bearer ${token}`) return mcpReply(asked);
			return { ...jsonReply({ error: 'invalid_token' }), status: 401 };
		},
	}),
];
