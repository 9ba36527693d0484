/**
 * Where Perl takes a lookup. Its grammar does not know every heredoc, and takes the lines of one it does not know for code:
 * what stands in such lines is left alone.
 */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';

const unclear = refuse(
  'half-typed',
  'The text around the key cannot be read as code for sure: give the key a variable of its own.',
);

/** Whether an offset lies between the line that opens a heredoc and the line that ends it. */
function isInHeredoc(text: string, offset: number): boolean {
  return [...text.slice(0, offset).matchAll(/<<~?(?:(["'])([^"'\n]+)\1|([A-Za-z_]\w*))/g)].some((match) => {
    const start = text.indexOf('\n', match.index);
    const tag = (match[2] ?? match[3] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const end = new RegExp(`^[ \\t]*${tag}[ \\t]*\\r?$`, 'm').exec(text.slice(start + 1));
    return start < offset && (end === null || offset < start + 1 + end.index);
  });
}

/** See `Language.place`. */
export function placePerl({ text }: Context, node: SyntaxNode): Placement | Refused {
  return node.type !== 'heredoc_body_statement' && isInHeredoc(text, node.startIndex) ? unclear : {};
}

/** See `Language.runsLater`. */
export function isLateInPerl(node: SyntaxNode): boolean {
  return [...ancestorsOf(node)].some((each) => /function_definition|anonymous|_sub\b/.test(each.type));
}

/** See `Language.fallback`: `$ENV{X} || "..."`, `$ENV{X} // "..."`. */
export function fallbackInPerl(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression' || named(parent).at(-1)?.id !== node.id) return undefined;
  const left = parent.text.slice(0, node.startIndex - parent.startIndex);
  const name = /^\$ENV\{\s*['"]?(\w+)['"]?\s*\}\s*(?:\|\||\/\/)\s*$/.exec(left)?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

/** See `Language.hint`: `$x = "..."`, `x => "..."`, `use constant X => "..."`. */
export function hintInPerl(node: SyntaxNode): string | undefined {
  const before = node.parent?.text.slice(0, node.startIndex - node.parent.startIndex) ?? '';
  return /(?:^|[\s,({$:%@>])['"]?([\w-]+)['"]?\}?\)?\s*(?:=>|\/\/=|\|\|=|=)\s*$/.exec(before)?.[1];
}
