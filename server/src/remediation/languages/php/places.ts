/** Where PHP takes a lookup in a literal's place: not where it computes constants, most of which can be rewritten. */
import type { SyntaxNode } from '../../syntax';
import { isField } from '../../walk';
import type { Context, Fallback, Placement, Refused } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { rewriteConstant } from './constants';
import { rewriteParameter, rewritePromoted, rewriteProperty, rewriteStatic } from './defaults';

function rulesFor(
  context: Context,
  node: SyntaxNode,
  lifted: readonly SyntaxNode[],
): Readonly<Record<string, PlaceRule>> {
  const site = { context, node, lifted };
  return {
    attribute: constantOnly('An attribute takes constants only: set the value in code, then it can be looked up.'),
    enum_case: constantOnly('The value of an enum case must be a constant: give the enum a method that looks it up.'),
    const_element: (_child, element) => rewriteConstant(site, element),
    property_element: (child, element) =>
      isField(element, 'default_value', child) ? rewriteProperty(site, element) : undefined,
    simple_parameter: (child, parameter) => {
      return isField(parameter, 'default_value', child) ? rewriteParameter(site, parameter) : undefined;
    },
    property_promotion_parameter: (child, parameter) => {
      return isField(parameter, 'default_value', child) ? rewritePromoted(site, parameter) : undefined;
    },
    static_variable_declaration: (_child, declaration) => rewriteStatic(site, declaration),
  };
}

/** See `Language.place`. */
export function placePhp(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  return judgePlace(node, rulesFor(context, node, lifted), ['compound_statement', 'program', 'anonymous_function']);
}

const lookupText = /^\(?\s*(?:\\?getenv\(\s*['"](\w+)['"]\s*\)|\$_(?:ENV|SERVER)\[\s*['"](\w+)['"]\s*\])\s*\)?$/;

/** See `Language.fallback`: `getenv('X') ?: '...'`, `$_ENV['X'] ?? '...'`, `env('X', '...')`. */
export function fallbackInPhp(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent === null) return undefined;
  const isTernary = parent.type === 'conditional_expression' && parent.childForFieldName('body') === null;
  const left = isTernary ? parent.childForFieldName('condition') : parent.childForFieldName('left');
  const isOr = parent.type === 'binary_expression' && parent.childForFieldName('operator')?.text === '??';
  if (isTernary || isOr) {
    const match = left?.id === node.id ? null : lookupText.exec(left?.text ?? '');
    const name = match?.[1] ?? match?.[2];
    return name === undefined ? undefined : { node: parent, name };
  }
  const call = parent.type === 'argument' ? parent.parent?.parent : null;
  const name = /^env\(\s*['"](\w+)['"]\s*,/.exec(call?.text ?? '')?.[1];
  return name === undefined || call === null || call === undefined ? undefined : { node: call, name };
}
