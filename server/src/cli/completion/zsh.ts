/** Completion for zsh, with descriptions. */
import { type CommandWords, type Completed, listDetectors, placeOf, quoted } from './commandTree';

function offer(what: Completed): string {
  if (what === 'file') return '_files';
  return what === 'detector'
    ? `compadd -- \${(f)"$(${listDetectors})"}`
    : `compadd -- ${what.words.map(quoted).join(' ')}`;
}

/** One entry of `_describe`: a colon parts the word from what is said of it. */
function described(word: string, description: string): string {
  return quoted(`${word.replaceAll(':', '\\:')}:${description}`);
}

function valueCases(commands: readonly CommandWords[]): string[] {
  return commands.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => quoted(`${placeOf(path)} ${flag}`)).join(' | ')}) ${offer(value)}; return ;;`],
    ),
  );
}

function placeCase({ path, children, options, argument }: CommandWords): string {
  const flags = options.flatMap((option) => option.flags.map((flag) => described(flag, option.description)));
  const names = children.map(({ name, description }) => described(name, description));
  const others = names.length > 0 ? `entries=(${names.join(' ')}); _describe command entries` : offer(argument);
  return `    ${quoted(placeOf(path))})
      if [[ $PREFIX == -* ]]; then entries=(${flags.join(' ')}); _describe -o option entries
      else ${others}; fi ;;`;
}

/** The script, to be read by `source` or to lie as `_keylift` in a directory of `$fpath`. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(placeOf(path)));
  return `#compdef keylift
# Completion of keylift for zsh: source <(keylift completion zsh)
_keylift() {
  local previous=$words[CURRENT-1] place='' word
  local -a entries
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$place $word" in
      (${below.join(' | ')}) place="$place $word" ;;
    esac
  done
  if [[ $PREFIX == --*=* ]]; then previous=\${PREFIX%%=*}; compset -P '*='; fi
  case "$place $previous" in
${valueCases(commands)
  .map((line) => line.replace('    ', '    ('))
  .join('\n')}
  esac
  case "$place" in
${commands
  .map(placeCase)
  .map((text) => text.replace('    ', '    ('))
  .join('\n')}
  esac
}
if [[ $funcstack[1] == _keylift ]]; then _keylift "$@"; else compdef _keylift keylift; fi
`;
}
