/**
 * Static fields are given their values in the order they stand in. A constant is there from the start; once it is looked up,
 * whatever ran before its line and used it would find nothing.
 */
import type { SyntaxNode } from '../syntax';
import { descendants, named } from '../walk';

/** How a grammar calls what matters here. */
export interface OrderGrammar {
  /** Whether a member of a class is evaluated when the class is initialised. */
  readonly isStatic: (member: SyntaxNode) => boolean;
  /** Declarations of types. */
  readonly types: readonly string[];
  /** `new X()`, whose type is the field `type`. */
  readonly creation: string;
  /** Calls, and the object they are made on: undefined for a method of the class itself. */
  readonly call: string;
  readonly objectOf: (call: SyntaxNode) => string | undefined;
}

/**
 * Whether code that may use a static field runs before the field gets its value.
 *
 * @param declaration the field's declaration, a member of its class
 * @param names the field, and constants that are made of it
 */
export function runsBefore(
  root: SyntaxNode,
  declaration: SyntaxNode,
  names: ReadonlySet<string>,
  grammar: OrderGrammar,
): boolean {
  const earlier = named(declaration.parent ?? declaration).filter((member) => {
    return member.endIndex <= declaration.startIndex && grammar.isStatic(member);
  });
  if (earlier.length === 0) return false;
  const types = new Set(descendants(root, grammar.types).map((type) => type.childForFieldName('name')?.text));
  return earlier.some((member) => {
    const uses = descendants(member, ['identifier']).some((each) => names.has(each.text));
    const makes = descendants(member, [grammar.creation]).some((each) =>
      types.has(each.childForFieldName('type')?.text),
    );
    const calls = descendants(member, [grammar.call]).some((each) => {
      const object = grammar.objectOf(each);
      return object === undefined || types.has(object);
    });
    return uses || makes || calls;
  });
}
