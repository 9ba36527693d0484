/** String literals of PowerShell: expandable and verbatim, on a line and as here-strings, and bare arguments. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, piecesOf } from '../composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** See `Language.delimiters`. */
export function powershellDelimiters({ type, text }: SyntaxNode): { open: string; close: string } | undefined {
  if (type === 'generic_token') return { open: '', close: '' };
  const open = /^(?:@["'][ \t]*\r?\n|["'])/.exec(text)?.[0];
  const close = (open?.startsWith('@') === true ? /\r?\n["']@$/ : /["']$/).exec(text)?.[0];
  if (open === undefined || close === undefined) return undefined;
  return text.length >= open.length + close.length ? { open, close } : undefined;
}

/** See `Language.decode`. */
export function decodePowershell({ node, open }: Literal, raw: string): string | undefined {
  if (node.type.startsWith('verbatim')) return open === "'" ? raw.replaceAll("''", "'") : raw;
  return raw.replace(/`([\s\S])/g, (_, char: string) => escapes[char] ?? char).replaceAll('""', '"');
}

/** See `Language.compose`. */
export function composePowershell(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open, close } = literal;
  const [only] = holes;
  const isHere = open.startsWith('@');
  if (isWhole(literal, holes) && only !== undefined) {
    return { node, loose: 'no', edits: [replace(node, only.lookup("'").text)] };
  }
  if (node.type === 'generic_token') {
    return refuse(
      'string-kind',
      'The key is part of a bare word: put that in double quotes, then it can be looked up.',
    );
  }
  const spell = (hole: Hole) => hole.lookup("'").text;
  if (!node.type.startsWith('verbatim')) return fillHoles(literal, holes, spell);
  const body = piecesOf(context, literal, holes).map((piece, index) => {
    const plain = isHere ? piece : piece.replaceAll("''", "'");
    const escaped = plain.replace(isHere ? /[`$]/g : /[`$"]/g, '`$&');
    return (
      escaped +
      holes
        .slice(index, index + 1)
        .map(spell)
        .join('')
    );
  });
  const newText = open.replace("'", '"') + body.join('') + close.replace("'", '"');
  return { node, loose: 'no', edits: [replace(node, newText)] };
}
