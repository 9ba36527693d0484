/**
 * Keys in the shell scripts that configuration files hold: the script reads a variable instead, and ends when it is missing or
 * empty. Where the variable comes from is the format's to say.
 */
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import type { TextEdit } from '../plan';
import { quotingAt, variableIn } from './shellText';

/** Type of a script of several lines below `|`; a script on the line of its key is of the type without the ending. */
export function isBlock(type: string): boolean {
  return type.endsWith('-block');
}

/** What the shell reads, as far as a place. */
function unescaped(raw: string, quote: string): string {
  if (quote === "'") return raw.replaceAll("''", "'");
  return quote === '"' ? raw.replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign)) : raw;
}

function escaped(text: string, quote: string): string {
  if (quote === "'") return text.replaceAll("'", "''");
  return quote === '"' ? text.replaceAll('"', '\\"') : text;
}

const unsure = refuse(
  'string-kind',
  'How the script reads the key cannot be told here: write a variable in its place by hand.',
);
const commented = refuse(
  'comment',
  'The key stands in a comment of the script: replace it by a placeholder. The history of the file still holds it.',
);

/**
 * The holes of a script, each filled with a variable.
 *
 * @param double how the shell's own `$` is spelled in the format: make wants two
 */
export function fillScript(
  { text }: Context,
  literal: Literal,
  holes: readonly Hole[],
  double: (text: string) => string = (spelled) => spelled,
): Composed | Refused {
  const edits: TextEdit[] = [];
  for (const hole of holes) {
    const script = unescaped(text.slice(literal.start, literal.end), literal.open);
    const quoting = quotingAt(script, unescaped(text.slice(literal.start, hole.start), literal.open).length);
    const spelled = variableIn(quoting, hole.name);
    const isFirst = literal.open === '' && hole.start === literal.start && !isBlock(literal.node.type);
    if (quoting === 'comment') return commented;
    // A value that begins with a quote would be another one to YAML.
    if (spelled === undefined || (isFirst && /^["']/.test(spelled))) return unsure;
    // Nothing is left between the quotes: they go along.
    const isAll =
      quoting === 'single' && literal.open !== "'" && /^'.+'$/s.test(text.slice(hole.start - 1, hole.end + 1));
    const [start, end] = isAll ? [hole.start - 1, hole.end + 1] : [hole.start, hole.end];
    const own = isAll ? spelled.slice(1, -1) : spelled;
    edits.push({ start, end, newText: escaped(double(own), literal.open) });
  }
  return { node: literal.node, loose: 'no', edits };
}
