/**
 * Which defined string type a literal takes on by its place (`type Key string`). A literal fits such a type as it is, the
 * string that a lookup gives must be converted. Only what this package's own text declares can be known.
 */
import type { SyntaxNode } from '../../syntax';
import { closest, descendants, isField, named } from '../../walk';
import type { Context } from '../language';
import { packageTexts } from './package';

const stringType = /^[ \t]*(?:type[ \t]+)?([A-Za-z_]\w*)[ \t]+string[ \t]*(?:\/\/.*)?\r?$/gm;

/** Names of the package's defined string types; struct fields look alike and do no harm here. */
function definedTypes(context: Context): ReadonlySet<string> {
  const texts = [context.text, ...packageTexts(context)].filter((each) => /\btype\b/.test(each));
  return new Set(texts.flatMap((each) => [...each.matchAll(stringType)].map((match) => match[1] ?? '')));
}

/** Types of the parameters (or results) of a list, one per value. */
function typesOf(list: SyntaxNode | null): readonly string[] {
  if (list === null) return [];
  if (list.type !== 'parameter_list') return [list.text];
  return named(list).flatMap((each) => {
    const type = each.childForFieldName('type')?.text ?? '';
    const count = named(each).filter((child) => child.type === 'identifier').length;
    return new Array<string>(Math.max(1, count)).fill(type);
  });
}

function positionIn(list: SyntaxNode, node: SyntaxNode): number {
  return named(list).findIndex((each) => each.startIndex <= node.startIndex && node.endIndex <= each.endIndex);
}

function ofArgument({ root }: Context, list: SyntaxNode, node: SyntaxNode): string | undefined {
  const callee = list.parent?.childForFieldName('function');
  const name = callee?.childForFieldName('field')?.text ?? callee?.text;
  const called = descendants(root, ['function_declaration', 'method_declaration']).find((each) => {
    return each.childForFieldName('name')?.text === name;
  });
  return called === undefined ? undefined : typesOf(called.childForFieldName('parameters'))[positionIn(list, node)];
}

function ofElement({ root }: Context, element: SyntaxNode, node: SyntaxNode): string | undefined {
  const literal = closest(element, ['composite_literal']);
  const type = literal?.childForFieldName('type');
  if (type === null || type === undefined) return undefined;
  const keyed = closest(node, ['keyed_element'], ['composite_literal']);
  const isKey = keyed !== undefined && (keyed.childForFieldName('key')?.endIndex ?? 0) >= node.endIndex;
  if (type.type === 'map_type') return type.childForFieldName(isKey ? 'key' : 'value')?.text;
  if (/^(?:slice|array|implicit_length_array)_type$/.test(type.type)) return type.childForFieldName('element')?.text;
  const struct = descendants(root, ['type_spec']).find((each) => each.childForFieldName('name')?.text === type.text);
  const fields = struct === undefined ? [] : descendants(struct, ['field_declaration']);
  const field = keyed?.childForFieldName('key')?.text;
  return fields.find((each) => named(each).some((child) => child.text === field))?.childForFieldName('type')?.text;
}

function ofResult(statement: SyntaxNode, node: SyntaxNode): string | undefined {
  const called = closest(statement, ['function_declaration', 'method_declaration', 'func_literal']);
  const list = named(statement)[0];
  const at = list?.type === 'expression_list' ? positionIn(list, node) : 0;
  return typesOf(called?.childForFieldName('result') ?? null)[at];
}

/** The type that must be written around a lookup in the place of `node`; undefined when a string fits or nothing is known. */
export function convertedType(context: Context, node: SyntaxNode): string | undefined {
  const types = definedTypes(context);
  if (types.size === 0) return undefined;
  const place = closest(
    node,
    ['var_spec', 'argument_list', 'literal_element', 'literal_value', 'return_statement'],
    ['block'],
  );
  let type: string | undefined;
  if (place?.type === 'var_spec' && !isField(place, 'name', node)) type = place.childForFieldName('type')?.text;
  else if (place?.type === 'argument_list') type = ofArgument(context, place, node);
  else if (place?.type === 'return_statement') type = ofResult(place, node);
  else if (place !== undefined) type = ofElement(context, place, node);
  return type !== undefined && types.has(type) ? type : undefined;
}
