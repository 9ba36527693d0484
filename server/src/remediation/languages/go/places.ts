/** Where Go takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { closest, isField, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { placeInConstant } from './constants';
import { convertedType } from './types';

/** See `Language.place`. */
export function placeGo(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  const { parent } = node;
  if (parent?.type === 'import_spec')
    return refuse('constant-only', "The path of an import must be a plain string: it can't be looked up.");
  if (parent?.type === 'field_declaration')
    return refuse('constant-only', "The tag of a field is part of its type: it can't be looked up.");
  const inConstant = placeInConstant(context, node, lifted);
  if (inConstant !== undefined) return inConstant;
  const type = convertedType(context, node);
  return type === undefined ? {} : { before: `${type}(`, after: ')' };
}

/** Position of a node in a list of expressions, or 0 when it stands alone. */
function indexIn(list: SyntaxNode | null, node: SyntaxNode): number {
  const all = list?.type === 'expression_list' ? named(list) : [];
  return Math.max(
    0,
    all.findIndex((each) => each.startIndex <= node.startIndex && node.endIndex <= each.endIndex),
  );
}

/** See `Language.hint`: Go assigns lists to lists. */
export function hintInGo(node: SyntaxNode): string | undefined {
  const types = ['const_spec', 'var_spec', 'short_var_declaration', 'assignment_statement', 'keyed_element'];
  const place = closest(node, types, ['argument_list', 'block', 'func_literal']);
  if (place === undefined) return undefined;
  if (place.type === 'keyed_element') {
    const key = place.childForFieldName('key');
    return key !== null && node.startIndex >= key.endIndex ? key.text : undefined;
  }
  const value = place.childForFieldName('value') ?? place.childForFieldName('right');
  const index = indexIn(value, node);
  if (place.type.endsWith('_spec')) return named(place).filter((child) => child.type === 'identifier')[index]?.text;
  const left = place.childForFieldName('left');
  return left === null || isField(place, 'left', node) ? undefined : named(left)[index]?.text;
}
