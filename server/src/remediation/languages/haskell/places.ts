/** Where Haskell takes an expression: not in patterns and types, and not in what runs when the module is compiled. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, isField } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';

const inPattern = refuse(
  'constant-only',
  'A pattern takes constants only: compare in a guard, then the key can be looked up.',
);
const atCompileTime = refuse(
  'constant-only',
  'This is read when the module is compiled: the key must stand in a value of the program.',
);

/** See `Language.place`. */
export function placeHaskell({ facts }: Context, node: SyntaxNode): Placement | Refused {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'patterns' || isField(parent, 'pattern', child)) return inPattern;
    if (/splice|annotation|foreign|type_literal|^signature$|^import$/.test(parent.type)) return atCompileTime;
    child = parent;
  }
  const isLibrary = /(?:^|\/)(?:src|lib)\//.test(facts.path);
  const notes = isLibrary
    ? ['A library does better to take the value as an argument than to ask the environment.']
    : [];
  return { notes };
}
