import { expect, test } from 'vitest';
import { check, terminal } from '#checks/index.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { changed, entry, entryText, shown, today } from './base.ts';

/** Content with an unrelated mistake, in which one file breaks the rule that looks for its mark. */
function breaking(): Corpus {
	const { files, root } = changed({ [entry]: entryText.replace('layer: "client"\n', '') });
	const [first, ...rest] = files;
	if (first === undefined) throw new Error('The example content is empty.');
	const trap: ContentFile = {
		...first,
		get hasMark(): never {
			throw new Error('no mark today');
		},
	};
	return { root, files: [trap, ...rest] };
}

test('a check that crashes hides nothing, is not green, and says where it happened', async () => {
	const report = await check(breaking(), { today });
	const [crash, ...others] = report.findings;
	expect(crash && shown(crash)).toMatch(
		/^content:- KB001 The check `encoding` crashed: no mark today \(src\/\S+encoding\.ts:\d+:\d+\)\. This is a bug in the check\. Open an issue with its stack and the change that led to it\.$/,
	);
	expect(others.map(({ message }) => message)).toContain('`layer` is missing.');
});

test('its stack is printed whole, without the folders of this machine', async () => {
	const { findings, ...rest } = await check(breaking(), { today });
	const printed = terminal.report({ ...rest, findings: findings.slice(0, 1) });
	expect(printed).toMatch(
		/\n +Error: no mark today\n +at .+\n[^]* at Object\.run \(src\/checks\/rules\/encoding\.ts:/,
	);
	expect(printed).not.toContain(process.cwd());
});
