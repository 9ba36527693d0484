/**
 * A literal in a pattern, where nothing can be looked up: a name takes its place, and the pattern's guard compares that with the
 * lookup. Whether a pattern may bind a name there is the language's to say.
 */
import { insert, replace } from '../edits';
import { freshName } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import { type Context, type Placement, type Refused, refuse } from './language';

/** How a language spells a guard. */
export interface GuardRules {
  /** Between pattern and guard: ` if `. */
  readonly word: string;
  readonly and: string;
  /** Around a condition that is there already, when its language would else bind it otherwise. */
  readonly group: readonly [open: string, close: string];
}

/** The pattern that a literal stands in. */
export interface GuardedPattern {
  readonly start: number;
  readonly end: number;
  /** The condition of the guard that it has. */
  readonly condition: SyntaxNode | undefined;
}

const oneAtATime = refuse(
  'string-kind',
  'Another key stands in the same pattern: fix that one first, then this one is offered.',
);

/** `case "..."` -> `case key if key == lookup`. */
export function toGuard(
  context: Context,
  node: SyntaxNode,
  pattern: GuardedPattern,
  rules: GuardRules,
  lifted: readonly SyntaxNode[],
): Placement | Refused {
  const isSecond = lifted.some((other) => other.startIndex >= pattern.start && other.startIndex < node.startIndex);
  if (isSecond) return oneAtATime;
  const name = freshName(context.text, 'key');
  const { condition } = pattern;
  const move = (expression: string): readonly TextEdit[] => {
    const test = `${name} == ${expression}`;
    const taken = replace(node, name);
    if (condition === undefined) return [taken, insert(pattern.end, `${rules.word}${test}`)];
    const [open, close] = rules.group;
    return [taken, insert(condition.startIndex, `${test}${rules.and}${open}`), insert(condition.endIndex, close)];
  };
  return { move };
}
