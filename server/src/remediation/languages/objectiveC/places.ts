/** Where Objective-C takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, named } from '../../walk';
import { hintInC, placeC } from '../c/places';
import { type Context, type Placement, type Refused, refuse } from '../language';

const shipped = refuse(
  'client-bundle',
  'This code is shipped to devices, where no secret can be kept: move the call behind your server, and the key with it.',
);

/** See `Language.place`. */
export function placeObjectiveC(context: Context, node: SyntaxNode): Placement | Refused {
  if (/^[ \t]*(?:#import\s*<UIKit\/|@import\s+UIKit\b)/m.test(context.text)) return shipped;
  return placeC(context, node);
}

/** See `Language.hint`: `setValue:@"..." forKey:@"name"`, `@{@"name": @"..."}`. */
export function hintInObjectiveC(node: SyntaxNode): string | undefined {
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'dictionary_pair') {
      const [key] = named(parent);
      return key === undefined || key.id === node.id ? undefined : key.text;
    }
    if (parent.type === 'message_expression') {
      return /\bfor(?:Key|HTTPHeaderField|Name)\s*:\s*@("[^"]*")/.exec(
        parent.text.slice(node.endIndex - parent.startIndex),
      )?.[1];
    }
    if (parent.type !== 'concatenated_string') break;
  }
  return hintInC(node);
}
