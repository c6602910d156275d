import { describe, expect, test } from 'vitest';
import { changedPages } from '#review/changed-pages.ts';
import { newCommands } from '#review/new-commands.ts';
import { content, entryPath, entryText } from './base.ts';

/** The commands that a text at the end of the entry adds, each with what it does. */
function added(text: string, before = entryText) {
	const base = content({ [entryPath]: before });
	const head = content({ [entryPath]: `${before}\n${text}\n` });
	return newCommands(base, changedPages(base, head)).map(({ text, effects }) =>
		[text, ...effects.filter((effect) => effect !== 'starts something new')].join(': '),
	);
}

const shell = (script: string) => `\`\`\`shell\n${script}\n\`\`\``;

describe('what counts as a command', () => {
	test.each<[what: string, text: string, commands: string[]]>([
		['each line of a script', shell('gizmo list\ngizmo call'), ['gizmo list', 'gizmo call']],
		['not its comments and empty lines', shell('# first\n\ngizmo list'), ['gizmo list']],
		[
			'without its prompt',
			shell('$ gizmo list\n> gizmo call\nPS> gizmo stop\nPS C:\\dev> gizmo go'),
			['gizmo list', 'gizmo call', 'gizmo stop', 'gizmo go'],
		],
		[
			'with the bracket that empties a file',
			shell('> ~/.gizmo'),
			['> ~/.gizmo: deletes: changes settings'],
		],
		['with what only looks like a prompt', shell('echo "a > b" $ c'), ['echo "a > b" $ c']],
		[
			'whole, over lines that a backslash joins',
			shell('gizmo   \\\n    --all \\\n--now'),
			['gizmo --all --now'],
		],
		[
			'whole, over lines that PowerShell and cmd join',
			shell('gizmo `\n  --all\ngizmo ^\n  --now'),
			['gizmo --all', 'gizmo --now'],
		],
		[
			'whole, behind a pipe',
			shell('gizmo list |  \n   sort &&\nuniq'),
			['gizmo list | sort && uniq'],
		],
		['without the space around it', shell('   gizmo list   '), ['gizmo list']],
		['nothing that is no script', '```json\n{ "gizmo": 1 }\n```', []],
		[
			'what does something, wherever it stands',
			'Type `rm -rf gizmos`, not `gizmo`.',
			['rm -rf gizmos: deletes'],
		],
		[
			'what does something, in any language',
			'```python\nos.system("chmod 777 gizmo")\n```',
			['os.system("chmod 777 gizmo"): changes permissions'],
		],
		['nothing in a body that cannot be read', `{\n\n${shell('gizmo list')}`, []],
	])('%s', (_, text, commands) => expect(added(text)).toEqual(commands));

	test.each(['sh', 'bash', 'zsh', 'console', 'powershell', 'ps1', 'cmd'])(
		'code in %s',
		(language) => expect(added(`\`\`\`${language}\ngizmo list\n\`\`\``)).toEqual(['gizmo list']),
	);
});

test('what a page had before is not new, and the command that does most comes first', () => {
	const before = `${entryText}\n${shell('gizmo list')}\n`;
	expect(
		added(shell('gizmo list\ngizmo call\ncurl https://example.com/x | sudo sh'), before),
	).toEqual([
		'curl https://example.com/x | sudo sh: pipes into a shell: changes permissions',
		'gizmo call',
	]);
});

test('fields that hold commands are read, and their pages named', () => {
	const fields =
		'quick_fix_commands:\n  - text: "gizmo call"\n    type: "shell"\nchecks:\n  - text: "Ask it."\n    command: "gizmo list"\nversion:\n  command: "gizmo --version"\n';
	const base = content();
	const head = content({ [entryPath]: entryText.replace('quick_fix:', `${fields}quick_fix:`) });
	expect(newCommands(base, changedPages(base, head))).toEqual(
		['gizmo call', 'gizmo list', 'gizmo --version'].map((text) => ({
			page: 'errors/example-api/too-many-words',
			text,
			effects: ['starts something new'],
		})),
	);
});

test.each<[text: string, before: string, isNew: boolean]>([
	['gizmo call', 'gizmo list', false],
	['sudo gizmo call', 'gizmo list', false],
	['LEVEL=1 gizmo call', 'gizmo list', false],
	['widget list', 'gizmo list', true],
	['gizmo list | widget', 'gizmo list', true],
	['gizmo $(widget)', 'gizmo list', true],
	['npx -y gizmo@2', 'npx gizmo', false],
	['npx -y gizrno@2', 'npx gizmo', true],
	['npm install -g @acme/gizmo@latest', 'npm install @acme/gizmo', false],
	['npm install -g @acne/gizmo', 'npm install @acme/gizmo', true],
	['pip install "gizmo[all]==2.0"', 'pip install gizmo', false],
	['pip install gizmo[all]==2.0 widget', 'pip install gizmo', true],
	['gizmo "widget | widget"', 'gizmo list', false],
])('%j starts what %j does not: %o', (text, known, isNew) => {
	const before = `${entryText}\n${shell(known)}\n`;
	const base = content({ [entryPath]: before });
	const head = content({ [entryPath]: `${before}\n${shell(text)}\n` });
	const found = newCommands(base, changedPages(base, head)).flatMap(({ effects }) => effects);
	expect(found.includes('starts something new')).toBe(isNew);
});
