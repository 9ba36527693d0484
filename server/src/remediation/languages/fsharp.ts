/**
 * F#: one expression that reads the variable and fails when it is missing or empty. Read without a grammar, so that only strings
 * in the place of a value are fixed.
 */
import { replace } from '../edits';
import type { SyntaxNode } from '../syntax';
import { interleave, isWhole, piecesOf, wholeLookup } from './composing';
import { flatReader, lineBefore, nameBefore } from './flatReader';
import { type Composed, type Context, type Hole, type Language, type Literal, type Refused, refuse } from './language';
import { splitAt } from './splitting';
import { withoutSetup } from './topHelper';

const read = flatReader([
  ['comment', /\/\/[^\n]*|\(\*(?!\))[\s\S]*?\*\)/y],
  ['odd', /\$+"""(?:[\s\S]*?)"""|@\$"(?:""|[^"])*"|\$@"(?:""|[^"])*"/y],
  ['string', /"""[\s\S]*?"""(?!")|@"(?:""|[^"])*"|\$?"(?:\\[\s\S]|[^"\\])*"(?!B)/y],
  ['bytes', /@?"(?:\\[\s\S]|[^"\\])*"B/y],
  ['skip', /``[^`\n]*``|'(?:\\.[^']{0,8}|[^'\\\n])'|[\p{L}_][\p{L}\p{N}_']*/uy],
]);

function delimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const open = /^(?:"""|\$"|@"|")/.exec(node.text)?.[0];
  return open === undefined ? undefined : { open, close: open === '"""' ? open : '"' };
}

function decode(_literal: Literal, raw: string): string | undefined {
  return /["\\{}]/.test(raw) ? undefined : raw;
}

const printf = /\b(?:[eks]?printfn?|fprintfn?|failwithf|bprintf)\s*$/;

/** Pieces of a long string may end in quotes, which the marks around them would run into: they become plain strings. */
function composeLong(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const lookups = holes.map((hole) => hole.lookup('"').text);
  const quote = (piece: string) => `"${piece.replace(/[\\"]/g, '\\$&')}"`;
  const parts = interleave(piecesOf(context, literal, holes), lookups, quote);
  return { node: literal.node, loose: 'yes', edits: [replace(literal.node, parts.join(' + '))] };
}

function compose(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const before = lineBefore(context.text, literal.node.startIndex);
  if (printf.test(before)) {
    const rest = piecesOf(context, literal, holes).join('');
    if (/%(?!%)/.test(rest) || literal.open !== '"') {
      return refuse(
        'string-kind',
        'The string is a format: write %s in the place of the key by hand, and hand the value over.',
      );
    }
    const edits = holes.map((hole) => ({ start: hole.start, end: hole.end, newText: '%s' }));
    const at = literal.node.endIndex;
    const values = holes.map((hole) => ` ${hole.lookup('"').text}`).join('');
    return { node: literal.node, loose: 'no', edits: [...edits, { start: at, end: at, newText: values }] };
  }
  const [only] = holes;
  if (only !== undefined && isWhole(literal, holes)) return wholeLookup(literal, only.lookup('"'));
  if (literal.open.length === 3) return composeLong(context, literal, holes);
  const split = splitAt(context, literal, holes, { operator: ' + ', spell: (hole) => hole.lookup('"').text });
  return { ...split, loose: 'yes' };
}

/** What follows tells: an arrow, or another alternative. */
function isPattern(line: string, after: string): boolean {
  if (/^\s*(?:[)\],]\s*)*(?:when\b[^\n]*|as\s+\w+\s*)?->/.test(after) || /^\s*\|(?![>|])/.test(after)) return true;
  return /^\s*\|\s*$/.test(line);
}

function place({ text, facts }: Context, node: SyntaxNode): Record<string, never> | Refused {
  const line = lineBefore(text, node.startIndex);
  const above = text.slice(0, node.startIndex - line.length);
  const after = text.slice(node.endIndex, node.endIndex + 40);
  if (/\[<[^\]]*$/.test(line))
    return refuse('constant-only', 'An attribute takes constants only: set the value in code.');
  if (/\[<\s*Literal\s*>\]\s*(?:\n\s*)?$/.test(above) || /\[<\s*Literal\s*>\]/.test(line)) {
    return refuse(
      'constant-only',
      'A [<Literal>] must be known to the compiler: take the attribute away where no pattern needs it, then the fix is offered.',
    );
  }
  if (isPattern(line, after)) {
    return refuse('constant-only', 'A pattern takes constants only: compare in a guard (`| key when key = ...`).');
  }
  if (/<\s*$/.test(line) && /^\s*[,>]/.test(after)) {
    return refuse('constant-only', 'A type is made of this text: it must be written out.');
  }
  if (facts.path.endsWith('.fsi')) return refuse('constant-only', 'A signature file holds no code that runs.');
  return {};
}

/** See the file's first lines. */
export const fsharp: Language = {
  ids: ['fsharp'],
  comments: ['comment'],
  literals: {
    string: true,
    bytes: 'The key stands in bytes: write `Encoding.ASCII.GetBytes` around a string, then the fix is offered.',
    odd: 'This kind of interpolated string cannot take a lookup: join it with `+`, then the fix is offered.',
  },
  functions: [],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  read,
  env: () => ({
    imports: [],
    lookup: (name) => ({
      text: `(match System.Environment.GetEnvironmentVariable "${name}" with null | "" -> failwith "${name} is not set" | value -> value)`,
      loose: false,
    }),
  }),
  delimiters,
  decode,
  compose,
  place,
  prepare: withoutSetup,
  hint: (node) => nameBefore(node.parent?.text ?? '', node.startIndex),
  envAdvice: () =>
    '.NET does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.',
};
