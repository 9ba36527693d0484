/** Completion for bash, 3.2 (of macOS) and newer. Where the script offers nothing, bash completes file names. */
import { type CommandWords, type Completed, listDetectors, placeOf, quoted } from './commandTree';

function offer(what: Completed): string {
  if (what === 'file') return 'return';
  return what === 'detector' ? `words=$(${listDetectors})` : `words=${quoted(what.words.join(' '))}`;
}

function valueCases(commands: readonly CommandWords[]): string[] {
  return commands.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => quoted(`${placeOf(path)} ${flag}`)).join(' | ')}) ${offer(value)} ;;`],
    ),
  );
}

function placeCase({ path, children, options, argument }: CommandWords): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const others = children.length > 0 ? { words: children.map(({ name }) => name) } : argument;
  return `    ${quoted(placeOf(path))})
      if [[ $current == -* ]]; then words=${quoted(flags)}; else ${offer(others)}; fi ;;`;
}

/** The script, to be read by `source`. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(placeOf(path)));
  return `# Completion of keylift for bash: source <(keylift completion bash)
_keylift() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} place='' words='' i
  # Bash takes "--option=value" for three words.
  if [[ $current == '=' ]]; then current=''; elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$place \${COMP_WORDS[i]}" in
      ${below.join(' | ')}) place="$place \${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case "$place $previous" in
${valueCases(commands).join('\n')}
    *) case "$place" in
${commands.map(placeCase).join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _keylift keylift
`;
}
