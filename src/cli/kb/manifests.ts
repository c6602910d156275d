import { canonicalUrl } from '#content/model/addresses.ts';
import { name, repository, tagline, version } from '#project';

/** The name of the package in the npm registry. */
const packageName = '@signpost-kb/kb';

/** Its name in the registry of MCP servers, which looks for it in the package. */
const mcpName = 'io.github.signpost-kb/kb';

const homepage = canonicalUrl('/developers/');
const inPackage = 'node "${CLAUDE_PLUGIN_ROOT}/kb.mjs"';
const about = {
	version,
	description: tagline,
	homepage,
	license: 'MIT AND CC-BY-4.0',
};

/** The files of the package that say to others what it is, by path. */
export const manifests: Readonly<Record<string, object>> = {
	'package.json': {
		name: packageName,
		...about,
		keywords: ['llm', 'errors', 'troubleshooting', 'claude-code', 'mcp', 'mcp-server'],
		repository: { type: 'git', url: `git+${repository}.git` },
		mcpName,
		type: 'module',
		bin: { kb: 'kb.mjs' },
		exports: { '.': { types: './index.d.mts', default: './index.mjs' } },
		files: [
			'LICENSE*',
			'*.mjs',
			'*.mts',
			'*.json',
			'errors',
			'hooks',
			'skills',
			'.claude-plugin',
			'.mcp.json',
		],
		engines: { node: '>=20' },
		publishConfig: { access: 'public', provenance: true },
	},
	// By the schema of registry.modelcontextprotocol.io; a description has at most 100 characters there.
	'server.json': {
		$schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
		name: mcpName,
		title: name,
		description: 'Looks up errors of LLM APIs and coding agents: meaning, fix, retry. Offline.',
		version,
		websiteUrl: homepage,
		repository: { url: repository, source: 'github' },
		packages: [
			{
				registryType: 'npm',
				identifier: packageName,
				version,
				runtimeHint: 'npx',
				transport: { type: 'stdio' },
				packageArguments: [{ type: 'positional', value: 'mcp' }],
			},
		],
	},
	'.claude-plugin/plugin.json': {
		name: 'signpost',
		...about,
		author: { name, url: repository },
		repository,
	},
	'.mcp.json': {
		mcpServers: {
			signpost: { command: 'node', args: ['${CLAUDE_PLUGIN_ROOT}/kb.mjs', 'mcp'] },
		},
	},
	'hooks/hooks.json': {
		hooks: {
			PostToolUseFailure: [
				{ matcher: '*', hooks: [{ type: 'command', command: `${inPackage} hook`, timeout: 10 }] },
			],
		},
	},
};
