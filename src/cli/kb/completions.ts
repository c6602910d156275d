import { defineCommand, Failure, type Command } from '../command.ts';
import type { Commands } from '../program.ts';

/** `kb completions`: what makes a shell offer commands, options and ids. */
export const completionsCommand = (commands: Commands): Command =>
	defineCommand({
		name: 'kb completions',
		about: 'Prints what makes bash, zsh or fish complete "kb".',
		calls: { 'bash|zsh|fish': 'as in "source <(kb completions bash)"' },
		options: {},
		takesFile: true,
		codes: { 0: 'printed' },
		async run(_, { stdout }, shell = '') {
			const script = shell in scripts ? scripts[shell as keyof typeof scripts] : undefined;
			if (script === undefined)
				throw new Failure(`Say for which shell: ${Object.keys(scripts).join(', ')}.`);
			const words = await Promise.all(
				Object.entries(commands).map(async ([name, load]) => ({ name, ...(await load()) })),
			);
			stdout.write(script(words));
			return 0;
		},
	});

type Words = readonly ({ readonly name: string } & Pick<Command, 'about' | 'options'>)[];

const namesOf = (words: Words) => words.map(({ name }) => name).join(' ');
const flagsOf = ({ options }: Words[number]) => options.map((option) => `--${option}`).join(' ');
const cases = (words: Words, pattern: (flags: string) => string) =>
	words.map((command) => `    ${command.name}) ${pattern(flagsOf(command))} ;;`).join('\n');

const scripts = {
	bash: (words: Words) => `_kb() {
  local current=\${COMP_WORDS[COMP_CWORD]} words
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${namesOf(words)} --help --version' -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases(words, (flags) => `words='${flags}'`)}
  esac
  case \${COMP_WORDS[1]},$current in
    *,-*) ;;
    show,*) words=$(kb show --ids) ;;
    completions,*) words='bash zsh fish' ;;
    *) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _kb kb
`,
	zsh: (words: Words) => `#compdef kb
_kb() {
  if ((CURRENT == 2)); then
    compadd -- ${namesOf(words)} --help --version
    return
  fi
  if [[ $words[CURRENT] == -* ]]; then
    case $words[2] in
${cases(words, (flags) => `compadd -- ${flags}`)}
    esac
    return
  fi
  case $words[2] in
    show) compadd -- \${(f)"$(kb show --ids)"} ;;
    completions) compadd -- bash zsh fish ;;
    *) _files ;;
  esac
}
compdef _kb kb
`,
	fish: (words: Words) =>
		[
			...words.map(({ name, about }) => {
				const text = about.replace(/['\\]/g, '\\$&');
				return `complete -c kb -n __fish_use_subcommand -f -a ${name} -d '${text}'`;
			}),
			...words.flatMap(({ name, options }) =>
				options.map(
					(option) => `complete -c kb -n '__fish_seen_subcommand_from ${name}' -l ${option}`,
				),
			),
			"complete -c kb -n '__fish_seen_subcommand_from show' -f -a '(kb show --ids)'",
			"complete -c kb -n '__fish_seen_subcommand_from completions' -f -a 'bash zsh fish'",
			'',
		].join('\n'),
};
