/** Where Swift takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';

const shipped = refuse(
  'client-bundle',
  'This code is shipped to devices, where no secret can be kept: move the call behind your server, and the key with it.',
);

const rules: Readonly<Record<string, PlaceRule>> = {
  attribute: constantOnly("An attribute takes literals only: the key can't be looked up there."),
  modifiers: constantOnly("An attribute takes literals only: the key can't be looked up there."),
  enum_entry: (child, entry) =>
    isField(entry, 'raw_value', child)
      ? refuse(
          'constant-only',
          'The raw value of a case must be a literal: give the enumeration a property, then the key can be looked up.',
        )
      : undefined,
  macro_invocation: constantOnly('A macro is given literals: pass the key in another way, then it can be looked up.'),
  directive: constantOnly('The compiler reads this text: it must be written out.'),
  property_declaration: (_child, property) =>
    /^:\s*StaticString\b/.test(childOfType(property, 'type_annotation')?.text ?? '')
      ? refuse('constant-only', 'A StaticString must be a literal: make it a String, then the key can be looked up.')
      : undefined,
};

/** See `Language.place`. */
export function placeSwift({ text }: Context, node: SyntaxNode): Placement | Refused {
  if (/^\s*import\s+(?:UIKit|SwiftUI|WatchKit|WidgetKit|AppKit|Cocoa)\b/m.test(text)) return shipped;
  return judgePlace(node, rules, ['statements', 'source_file', 'function_body']);
}

/** See `Language.fallback`: `ProcessInfo.processInfo.environment["X"] ?? "..."`. */
export function fallbackInSwift(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'nil_coalescing_expression' || !isField(parent, 'if_nil', node)) return undefined;
  const name = /^ProcessInfo\.processInfo\.environment\["(\w+)"\]$/.exec(
    parent.childForFieldName('value')?.text ?? '',
  )?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

/** `f(key: "...")`, `setValue("...", forHTTPHeaderField: "name")`. */
function hintInArgument(argument: SyntaxNode): string | undefined {
  const label = argument.childForFieldName('name')?.text;
  if (label !== undefined) return label;
  const list = argument.parent;
  const other =
    list === null ? undefined : named(list).find((each) => /^for/.test(each.childForFieldName('name')?.text ?? ''));
  return other?.childForFieldName('value')?.text;
}

/** See `Language.hint`. */
export function hintInSwift(node: SyntaxNode): string | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'property_declaration')
      return isField(parent, 'value', child) ? parent.childForFieldName('name')?.text : undefined;
    if (parent.type === 'assignment')
      return isField(parent, 'result', child) ? parent.childForFieldName('target')?.text : undefined;
    if (parent.type === 'value_argument') return hintInArgument(parent);
    if (parent.type === 'dictionary_literal') {
      const all = named(parent);
      const at = all.findIndex((each) => each.id === child.id);
      return at % 2 === 1 ? all[at - 1]?.text : undefined;
    }
    if (parent.type === 'function_declaration') {
      const parameter = named(parent).findLast(
        (each) => each.type === 'parameter' && each.endIndex <= child.startIndex,
      );
      return parameter === undefined
        ? undefined
        : named(parameter).find((each) => each.type === 'simple_identifier')?.text;
    }
    if (!/^(?:additive_expression|tuple_expression|interpolated_expression|.*string_literal)$/.test(parent.type))
      return undefined;
    child = parent;
  }
  return undefined;
}
