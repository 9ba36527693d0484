/**
 * Entries that give a variable to what a file starts, where the settings of the service can give it as well: the entry goes, and
 * the name stays. Only whole values of entries on a line of their own.
 */
import { isWhole } from '../languages/composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../languages/language';
import { keyAtOf } from './stepEnv';
import { removeEntry } from './yamlEntries';
import { keyOf } from './yamlLines';

const notAlone = refuse(
  'string-kind',
  'The variable cannot be taken out alone here: give it a line of its own, then the fix is offered.',
);

/** The variable that an entry gives, when it may be taken out. */
export function ownNameOfEntry(
  _context: Context,
  literal: Literal,
  holes: readonly { readonly start: number; readonly end: number }[],
): string | undefined {
  const name = literal.node.type === 'variable' && isWhole(literal, holes) ? keyOf(literal.node) : undefined;
  return name !== undefined && /^[A-Za-z_]\w*$/.test(name) ? name : undefined;
}

/** Takes the entry out. */
export function composeRemoval({ text }: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const keyAt = keyAtOf(literal.node);
  const edit = keyAt === undefined || !isWhole(literal, holes) ? undefined : removeEntry(text, keyAt);
  return edit === undefined ? notAlone : { node: literal.node, loose: 'no', edits: [edit] };
}
