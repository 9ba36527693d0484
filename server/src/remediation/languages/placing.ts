/** The walk that every language's judgement of a place is made of: from the literal outwards, until something is said. */
import type { SyntaxNode } from '../syntax';
import { ancestorsOf } from '../walk';
import { type Placement, type Refused, refuse } from './language';

/** Judges one step of the walk; undefined: nothing to say, go on. */
export type PlaceRule = (child: SyntaxNode, parent: SyntaxNode) => Placement | Refused | undefined;

/** A refusal for places that take constants only. */
export function constantOnly(message: string): PlaceRule {
  return () => refuse('constant-only', message);
}

/**
 * Judges a place.
 *
 * @param rules by the parent's node type
 * @param ends node types at which the walk ends: what lies outside of them does not matter to the literal
 */
export function judgePlace(
  node: SyntaxNode,
  rules: Readonly<Record<string, PlaceRule>>,
  ends: readonly string[],
): Placement | Refused {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    const verdict = rules[parent.type]?.(child, parent);
    if (verdict !== undefined) return verdict;
    if (ends.includes(parent.type)) break;
    child = parent;
  }
  return {};
}
