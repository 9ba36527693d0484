/** Where Erlang takes a call: in bodies, in macros and defaults of records; not in patterns, guards, attributes and headers. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, children, closest, descendants } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';

const inPattern = refuse(
  'constant-only',
  'A pattern or a guard takes constants only: compare in the body, then the key can be looked up.',
);
const inAttribute = refuse(
  'constant-only',
  'An attribute takes constants only: give the key to a function, then it can be looked up.',
);
const inHeader = refuse(
  'constant-only',
  'A header has no functions: move the key into a module, then it can be looked up.',
);
const inMacro = refuse(
  'constant-only',
  'The macro is used where only a constant can stand: make it a function, then the key can be looked up.',
);

/** Whether what stands at a node is matched, not computed: seen from what follows, on its level and on those around. */
function isMatched(node: SyntaxNode): boolean {
  for (const each of [node, ...ancestorsOf(node)]) {
    for (let next = each.nextSibling; next !== null; next = next.nextSibling) {
      if (/^(?:->|=|<-|<=|when)$/.test(next.text)) return true;
      if (/^(?:,|;|\||\|\||of|end|after|catch|\.)$/.test(next.text)) break;
    }
    if (each.type === 'form') break;
  }
  return false;
}

/** `-define(NAME, ...)`: the name. */
function macroOf(form: SyntaxNode): string | undefined {
  return /^-\s*define\s*\(\s*'?(\w+)/.exec(form.text)?.[1];
}

function usesOfMacro(root: SyntaxNode, name: string): readonly SyntaxNode[] {
  return descendants(root, ['word']).filter((word) => word.text === name && word.previousSibling?.text === '?');
}

/** A call cannot stand beside a string, nor alone in a binary. */
function isTight(use: SyntaxNode): boolean {
  const before = use.previousSibling?.previousSibling;
  return (
    before?.type === 'string' || use.nextSibling?.type === 'string' || children(use.parent ?? use)[0]?.text === '<<'
  );
}

/** See `Language.place`. */
export function placeErlang(
  { root, facts }: Context,
  node: SyntaxNode,
  lifted: readonly SyntaxNode[],
): Placement | Refused {
  if (facts.path.endsWith('.hrl')) return inHeader;
  const form = closest(node, ['form']);
  const name = form === undefined ? undefined : macroOf(form);
  const isAttribute = form !== undefined && children(form)[0]?.text === '-';
  if (isAttribute && name === undefined && !/^-\s*record\b/.test(form.text)) return inAttribute;
  if (name !== undefined && usesOfMacro(root, name).some((use) => isMatched(use) || isTight(use))) return inMacro;
  // In a record, `=` stands before a default.
  if (isMatched(node)) return inPattern;
  // Strings that stand side by side are one; a call needs an operator, which the later one of two brings along.
  const { previousSibling: previous, nextSibling: next } = node;
  const isJoinedAfter = next?.type === 'string' && !lifted.some((each) => each.id === next.id);
  return { before: previous?.type === 'string' ? '++ ' : '', after: isJoinedAfter ? ' ++' : '' };
}
