import { canonicalUrl } from '#content/model/addresses.ts';
import { apiPath } from './api.ts';

/** A way in for programs. */
interface Door {
	/** Names its place on the page. */
	readonly id: string;
	readonly title: string;
	/** What it is for, and examples; each example is run by tests/doors/developers.test.ts. */
	readonly markdown: string;
}

const url = canonicalUrl;

/** The ways in, the nearest first. */
export const doors: readonly Door[] = [
	{
		id: 'pipe',
		title: 'A pipe',
		markdown: `What a command prints goes in, colours and all; the error, how sure that is, and what to do first come out. The
command is one package without dependencies, needs Node 20 or later, and nothing leaves the computer.

\`\`\`shell
my-command 2>&1 | npx -y @signpost-kb/kb
\`\`\`

\`\`\`shell
npx -y @signpost-kb/kb match --brief error.log
npx -y @signpost-kb/kb match --json error.log
npx -y @signpost-kb/kb show claude-code/tool-use-concurrency-400
npx -y @signpost-kb/kb search image too large
npx -y @signpost-kb/kb codes file_expired
npx -y @signpost-kb/kb parameters thinking.budget_tokens
\`\`\`

It exits with 0 when something was found, with 1 when nothing was, with 2 when the call was wrong.`,
	},
	{
		id: 'module',
		title: 'A module',
		markdown: `The same package, imported: \`match\`, \`search\`, \`show\` and \`release\`, with types.

\`\`\`js
import { match } from '@signpost-kb/kb';

const [found] = match('API Error: 400 due to tool use concurrency issues.');
console.log(found?.id, found?.confidence, found?.retry);
\`\`\``,
	},
	{
		id: 'mcp',
		title: 'An MCP server',
		markdown: `Tools \`match\`, \`search\` and \`get\`, and a resource for each entry, over standard input and output, for clients of the
protocol of 2025 and of 2026-07-28. Answers are JSON by a schema; when nothing is known they are empty.

\`\`\`json
{ "mcpServers": { "signpost": { "command": "npx", "args": ["-y", "@signpost-kb/kb", "mcp"] } } }
\`\`\``,
	},
	{
		id: 'claude-code',
		title: 'A plugin for Claude Code',
		markdown: `The MCP server, a skill, and a hook that looks up what a failed tool printed. The hook speaks only when the match is exact.

\`\`\`claude
/plugin marketplace add signpost-kb/signpost
/plugin install signpost@signpost
\`\`\`

Other agents find the skill at [\`/.well-known/agent-skills/index.json\`](/.well-known/agent-skills/index.json).`,
	},
	{
		id: 'issues',
		title: 'An action for issue trackers',
		markdown: `Comments the page on a new issue or discussion that has a known error, and is silent on all others. It asks no model and no
network but GitHub's own.

\`\`\`yaml
name: Known errors
on:
  issues:
    types: [opened]
  discussion:
    types: [created]
permissions: {}
jobs:
  answer:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      issues: write
      discussions: write
    steps:
      - uses: signpost-kb/signpost@v0
\`\`\``,
	},
	{
		id: 'files',
		title: 'Files',
		markdown: `An API of static files, which any page may read. Each names its JSON Schema, its version and the release that made it.

\`\`\`shell
curl -sS ${url(`/${apiPath('index')}`)}
curl -sS ${url(`/${apiPath('codes')}`)}
curl -sS ${url(`/${apiPath('operations')}`)}
curl -sS ${url('/errors/claude-code/tool-use-concurrency-400.json')}
curl -sS ${url('/errors/claude-code/tool-use-concurrency-400/index.md')}
curl -sS ${url('/products/claude-code/llms-full.txt')}
curl -sS ${url('/llms.txt')}
\`\`\`

The number in the address rises when a field goes or changes its meaning; new fields may come at any time. Entries follow
[the JSON Schema of what authors write](/schema/entry.json), and add \`url\`, \`updated\`, \`product_name\`, \`vendor\`, \`runs\`, \`body\` and
the sections of the page.`,
	},
	{
		id: 'page',
		title: 'The page itself',
		markdown: `In a browser with WebMCP, the home page and the search page register the tool \`match_error\`. What it is given stays in the
browser, as everything that is pasted here does.`,
	},
	{
		id: 'releases',
		title: 'Releases',
		markdown: `Every answer names the release that gave it: a version, and a digest of the content. What another release answers differently to
your own texts, each a JSON string on a line:

\`\`\`shell
npx -y @signpost-kb/kb diff OLD NEW < corpus.jsonl
\`\`\`

\`OLD\` and \`NEW\` are folders of unpacked packages.`,
	},
];
