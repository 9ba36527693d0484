/**
 * Where Julia takes a lookup. What a module computes when it is loaded is kept in its cache: only what its functions compute is
 * looked up each time, and a function of a module sees no helper outside of it.
 */
import type { SyntaxNode } from '../../syntax';
import { closest } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';

/** Whether the node is part of a module. */
export function isInModule(node: SyntaxNode): boolean {
  return closest(node, ['module_definition']) !== undefined;
}

/** A string before a definition documents it. */
function isDocumentation(node: SyntaxNode): boolean {
  return (
    /^(?:source_file|module_definition|block)$/.test(node.parent?.type ?? '') &&
    /^(?:function|macro|struct|abstract|module|const|assignment)/.test(node.nextSibling?.type ?? '')
  );
}

/** See `Language.place`. */
export function placeJulia(_context: Context, node: SyntaxNode): Placement | Refused {
  if (isDocumentation(node)) {
    return refuse(
      'comment',
      'The key stands in documentation, where nothing can be looked up: replace it by a placeholder. The history of the file still holds it.',
    );
  }
  if (isInModule(node)) {
    return refuse(
      'constant-only',
      'A module keeps in its cache what it computed when it was precompiled: read the variable by `ENV` in a function, and call that.',
    );
  }
  return {};
}

/** See `Language.fallback`: `get(ENV, "X", "...")`. */
export function fallbackInJulia(node: SyntaxNode): Fallback | undefined {
  const call = node.parent?.type === 'argument_list' ? node.parent.parent : null;
  const name = /^get\(\s*ENV\s*,\s*"(\w+)"\s*,/.exec(call?.text ?? '')?.[1];
  return name === undefined || call === null ? undefined : { node: call, name };
}
