/** String literals of Objective-C: `@"..."` is an object, `"..."` a text of C; each gets its own kind of lookup. */
import { replace } from '../../edits';
import { asArguments, formatOf, groupOf } from '../c/formats';
import { composeC, inMacro, partsAround } from '../c/strings';
import { isWhole, wholeLookup } from '../composing';
import type { Composed, Context, Hole, Literal, Refused } from '../language';

/** The variable as an object. */
function asObject(hole: Hole): string {
  return `[NSString stringWithUTF8String:${hole.lookup('"').text}]`;
}

/** See `Language.compose`. */
export function composeObjectiveC(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const isMacro = literal.node.type === 'preproc_arg';
  if (!literal.open.includes('@')) return composeC(context, literal, holes);
  const format = formatOf(literal.node);
  if (format !== undefined) return asArguments(context, literal, holes, format, { directive: '%@', lookup: asObject });
  const [first] = holes;
  const group = groupOf(literal.node);
  if (isWhole(literal, holes) && first !== undefined && group.id === literal.node.id) {
    return isMacro ? inMacro(literal, asObject(first)) : wholeLookup(literal, { text: asObject(first), loose: false });
  }
  const mark = isMacro ? '@"' : literal.open;
  const parts = partsAround(context, isMacro ? { ...literal, open: mark, close: '"' } : literal, holes);
  const template = parts
    .map((part) => part.replaceAll('%', '%%'))
    .flatMap((part, index) => [part, ...(index < holes.length ? ['@"%@"'] : [])]);
  const body = template
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('" @"', '');
  const text = `[NSString stringWithFormat:${body}, ${holes.map(asObject).join(', ')}]`;
  return isMacro ? inMacro(literal, text) : { node: group, loose: 'no', edits: [replace(group, text)] };
}
