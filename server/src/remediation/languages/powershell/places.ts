/** Where PowerShell takes a lookup: everywhere a value is computed, and not in attributes and files of data. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';

const constant = /^(?:attribute|enum_member|data_statement|type_literal|using_statement)$/;

/** See `Language.place`. */
export function placePowershell({ facts, text }: Context, node: SyntaxNode): Placement | Refused {
  if (facts.path.toLowerCase().endsWith('.psd1')) {
    return refuse(
      'constant-only',
      'A file of data takes constants only: take the entry out, and let the script read its environment.',
    );
  }
  for (const parent of ancestorsOf(node)) {
    if (constant.test(parent.type)) {
      return refuse(
        'constant-only',
        'An attribute takes constants only: set the value in code, then it can be looked up.',
      );
    }
  }
  const isCommand = node.type === 'generic_token' && node.parent?.type === 'command_name';
  const isStopped = /--%[^\n]*$/.test(text.slice(Math.max(0, node.startIndex - 200), node.startIndex));
  return isCommand || isStopped ? refuse('not-in-a-string', 'The key stands where nothing is expanded.') : {};
}

/** See `Language.fallback`: none; a default is written by `if`, which is left as it is. */
export function fallbackInPowershell(_node: SyntaxNode): Fallback | undefined {
  return undefined;
}

/** See `Language.hint`: `$x = "..."`, `x = "..."` in a table, `-X "..."`. */
export function hintInPowershell(node: SyntaxNode): string | undefined {
  for (const parent of ancestorsOf(node)) {
    const before = parent.text.slice(0, node.startIndex - parent.startIndex);
    const found = /([\w-]+)['"]?\s*=\s*$/.exec(before) ?? /(?:^|\s)-(\w+)[ :]\s*$/.exec(before);
    if (found !== null) return found[1];
    if (before.length > 0) return undefined;
  }
  return undefined;
}
