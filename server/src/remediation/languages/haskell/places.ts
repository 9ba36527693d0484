/** Where Haskell takes an expression: not in patterns and types, and not in what runs when the module is compiled. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, isField } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { toGuard } from '../patternGuard';

const inPattern = refuse(
  'constant-only',
  'A pattern takes constants only: compare in a guard, then the key can be looked up.',
);
const atCompileTime = refuse(
  'constant-only',
  'This is read when the module is compiled: the key must stand in a value of the program.',
);

/** `f "..." =` and `"..." ->` compare in a guard of their own; one that has guards already keeps its pattern. */
function placeInPattern(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  const literal = node.parent?.type === 'literal' ? node.parent : node;
  const holder = literal.parent;
  const clause = holder?.type === 'patterns' ? holder.parent : holder;
  if (holder === null || clause == null || !/^(?:function|alternative)$/.test(clause.type)) return inPattern;
  // Without another type of strings, a pattern of a string is a String.
  if (/OverloadedStrings/.test(context.text)) return inPattern;
  const end = holder.type === 'patterns' ? holder.endIndex : literal.endIndex;
  const isGuarded = /^\s*\|/.test(context.text.slice(end));
  const start = holder.type === 'patterns' ? holder.startIndex : literal.startIndex;
  if (isGuarded) return inPattern;
  const rules = { word: ' | ', and: ', ', group: ['', ''] } as const;
  return toGuard(context, node, { start, end, condition: undefined }, rules, lifted);
}

/** See `Language.place`. */
export function placeHaskell(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  const { facts } = context;
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'patterns' || isField(parent, 'pattern', child)) {
      return placeInPattern(context, node, lifted);
    }
    if (/splice|annotation|foreign|type_literal|^signature$|^import$/.test(parent.type)) return atCompileTime;
    child = parent;
  }
  const isLibrary = /(?:^|\/)(?:src|lib)\//.test(facts.path);
  const notes = isLibrary
    ? ['A library does better to take the value as an argument than to ask the environment.']
    : [];
  return { notes };
}
