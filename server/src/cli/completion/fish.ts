/** Completion for fish, with descriptions. */
import { type CommandWords, type Completed, listDetectors, placeOf } from './commandTree';

/** A text as one word of fish, where a backslash counts between single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function words(what: Completed): string {
  if (what === 'file') return '-r -F';
  return what === 'detector'
    ? `-x -a ${quoted(`(${listDetectors.replace('2> ', '2>')})`)}`
    : `-x -a ${quoted(what.words.join(' '))}`;
}

function linesOf({ path, children, options, argument }: CommandWords): string[] {
  const start = `complete -c keylift -n ${quoted(`__keylift_at ${quoted(placeOf(path))}`)}`;
  const flagsOf = (flags: readonly string[]) =>
    flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const own = options.map(({ flags, description, value }) => {
    const takes = value === undefined ? '' : ` ${words(value)}`;
    return `${start} ${flagsOf(flags)}${takes} -d ${quoted(description)}`;
  });
  const below = children.map(({ name, description }) => `${start} -f -a ${quoted(name)} -d ${quoted(description)}`);
  if (below.length > 0 || argument === 'file') return [...own, ...below];
  return [...own, `${start} ${words(argument).replace('-x', '-f')}`];
}

/** The script, to be piped to `source` or to lie as `keylift.fish` in fish's directory of completions. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const below = commands.filter(({ path }) => path.length > 0).map(({ path }) => quoted(placeOf(path)));
  return `# Completion of keylift for fish: keylift completion fish | source
function __keylift_at
    set -l place ''
    set -l words (commandline -opc)
    for word in $words[2..]
        switch "$place $word"
            case ${below.join(' ')}
                set place "$place $word"
        end
    end
    test "$place" = "$argv[1]"
end
${commands.flatMap(linesOf).join('\n')}
`;
}
