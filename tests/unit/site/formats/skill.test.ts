import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { skillFiles, skillMarkdown, skillName } from '#site/formats/skill.ts';

/** The front matter of a skill, by the specification of agentskills.io. */
const frontMatter = z.strictObject({
	'name': z
		.string()
		.max(64)
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
	'description': z.string().min(1).max(1024),
	'license': z.string().optional(),
	'compatibility': z.string().min(1).max(500).optional(),
	'metadata': z.record(z.string(), z.string()).optional(),
	'allowed-tools': z.string().optional(),
});

test('the skill keeps to the specification, and is short enough to be read at once', () => {
	const [, yaml = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(skillMarkdown()) ?? [];
	const result = frontMatter.safeParse(parse(yaml));
	expect(result.error).toBeUndefined();
	expect(result.data?.name).toBe(skillName);
	expect(body.split('\n').length).toBeLessThan(500);
});

test('the index of skills names the file, with its digest', () => {
	const [skill, index] = skillFiles.map(({ path, render }) => ({ path, text: render() }));
	expect(skill?.path).toBe('.well-known/agent-skills/look-up-errors/SKILL.md');
	expect(index?.path).toBe('.well-known/agent-skills/index.json');
	const digest = createHash('sha256')
		.update(skill?.text ?? '')
		.digest('hex');
	expect(JSON.parse(index?.text ?? '')).toEqual({
		$schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
		skills: [
			{
				name: 'look-up-errors',
				type: 'skill-md',
				description: expect.stringMatching(/^Looks up errors /),
				url: `https://signpost.example.org/${skill?.path}`,
				digest: `sha256:${digest}`,
			},
		],
	});
});
