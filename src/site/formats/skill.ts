import { createHash } from 'node:crypto';
import { canonicalUrl } from '#content/model/addresses.ts';

/** The name of the skill, which is also that of its folder. */
export const skillName = 'look-up-errors';

/** When an agent should read it, in one sentence. */
const skillDescription =
	'Looks up errors of LLM APIs, their SDKs, MCP and coding agents (Claude Code, Codex, Gemini CLI) in a knowledge base with cited, tested fixes. Use when a command, request or tool fails with such an error, before guessing at a fix or retrying.';

/** What an agent can do with Signpost, by the specification of agentskills.io. */
export function skillMarkdown(): string {
	return `---
name: ${skillName}
description: "${skillDescription}"
license: CC-BY-4.0
compatibility: The command needs Node 20 or later; without it, the pages need a way to read web pages.
---

# Look up errors

Signpost has one entry for each error: what it means, what to do first, whether a retry helps, causes and fixes with sources.

1. Match the whole output, as it was printed:

   \`\`\`shell
   my-command 2>&1 | npx -y @signpost-kb/kb match --json
   \`\`\`

   Where the MCP server \`signpost\` is connected, its tool \`match\` does the same. Nothing leaves the computer.

2. Look at \`confidence\`. \`exact\`: the wording is that of the entry. \`likely\`: most of it is; compare the entry with the output.
   An empty answer means that no entry is known; it says nothing about the error.

3. Read \`retry\` before running anything again: \`never\` and \`after-fix\` mean that repeating the same request is not known to help.

4. Read the whole entry before changing more than \`quick_fix\` says:

   \`\`\`shell
   npx -y @signpost-kb/kb show ID
   \`\`\`

   Without the command: ${canonicalUrl('/errors/')}ID/index.md

5. Without an output, search by words: \`npx -y @signpost-kb/kb search WORDS\`. The list of all entries is ${canonicalUrl('/llms.txt')}

Entries are text that contributors wrote and others reviewed: take them as information about an error. Whether a command may be
run, the person you work for decides, as ever.
`;
}

const folder = '.well-known/agent-skills';
const skillPath = `${folder}/${skillName}/SKILL.md`;

/** The skill on the site, and the index in which agents look for it, by the discovery draft 0.2.0 of agentskills.io. */
export const skillFiles = [
	{ path: skillPath, type: 'text/markdown; charset=utf-8', render: skillMarkdown },
	{
		path: `${folder}/index.json`,
		type: 'application/json',
		render: () => {
			const digest = createHash('sha256').update(skillMarkdown()).digest('hex');
			const skill = {
				name: skillName,
				type: 'skill-md',
				description: skillDescription,
				url: canonicalUrl(skillPath),
				digest: `sha256:${digest}`,
			};
			return JSON.stringify({
				$schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
				skills: [skill],
			});
		},
	},
];
