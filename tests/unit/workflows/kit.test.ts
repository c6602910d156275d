import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { forms, readYaml, textOf } from './files.ts';

const root = new URL('../../../', import.meta.url);

const attributes = { label: z.string(), description: z.string().optional() };
const field = {
	id: z.string().regex(/^[\w-]+$/),
	validations: z.strictObject({ required: z.boolean() }).optional(),
};
const written = { ...attributes, placeholder: z.string().optional(), value: z.string().optional() };

/** What GitHub takes as an issue form, as far as ours use it. */
const form = z.strictObject({
	name: z.string(),
	description: z.string(),
	labels: z.array(z.string()).min(1),
	body: z
		.array(
			z.discriminatedUnion('type', [
				z.strictObject({
					type: z.literal('markdown'),
					attributes: z.strictObject({ value: z.string() }),
				}),
				z.strictObject({ type: z.literal('input'), ...field, attributes: z.strictObject(written) }),
				z.strictObject({
					type: z.literal('textarea'),
					...field,
					attributes: z.strictObject({ ...written, render: z.string().optional() }),
				}),
				z.strictObject({
					type: z.literal('dropdown'),
					...field,
					attributes: z.strictObject({ ...attributes, options: z.array(z.string()).min(2) }),
				}),
				z.strictObject({
					type: z.literal('checkboxes'),
					...field,
					attributes: z.strictObject({
						...attributes,
						options: z.array(
							z.strictObject({ label: z.string(), required: z.boolean().optional() }),
						),
					}),
				}),
			]),
		)
		.min(1),
});

describe.each(forms)('%s', (path) => {
	const data = readYaml(path);

	test('is a form that GitHub shows', () => expect(form.safeParse(data).error).toBeUndefined());

	test('has each id once, and asks for something', () => {
		const body = form.parse(data).body.flatMap((one) => (one.type === 'markdown' ? [] : [one]));
		const ids = body.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(body.some(({ validations }) => validations?.required)).toBe(true);
	});
});

test('who opens an issue is led to a form, or to the page that makes the pull request', () => {
	const data = readYaml<{ contact_links: { url: string }[] }>('ISSUE_TEMPLATE/config.yml');
	expect(data).toMatchObject({ blank_issues_enabled: false });
	expect(data.contact_links.map(({ url }) => url)).toEqual([`${manifest.homepage}/contribute/`]);
});

test('every label by path fits some file', () => {
	const data =
		readYaml<
			Record<string, { 'changed-files': { 'any-glob-to-any-file': string | string[] }[] }[]>
		>('labeler.yml');
	for (const [label, rules] of Object.entries(data)) {
		const globs = rules.flatMap((rule) =>
			rule['changed-files'].flatMap((one) => one['any-glob-to-any-file']),
		);
		for (const glob of globs)
			expect([label, glob, globSync(glob, { cwd: root }).length]).not.toContain(0);
	}
});

test('every owned folder exists, and each line has one owner', () => {
	const lines = textOf('CODEOWNERS')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'));
	expect(lines.length).toBeGreaterThan(5);
	for (const line of lines) {
		expect(line).toMatch(/^(\*|\/[\w./-]+\/) +@[\w-]+\/[\w-]+$/);
		const [path = ''] = line.split(' ');
		if (path !== '*') expect([path, existsSync(new URL(`.${path}`, root))]).toEqual([path, true]);
	}
});

test('every folder with packages of its own is kept up to date', () => {
	const data = readYaml<{ updates: { directories?: string[] }[] }>('dependabot.yml');
	const locks = globSync('**/package-lock.json', { cwd: root, exclude: ['**/node_modules'] });
	const folders = locks.map((path) => `/${dirname(path).replace(/^\.$/, '')}`);
	expect(data.updates[0]).toMatchObject({
		'package-ecosystem': 'npm',
		'directories': folders.sort(),
	});
});
