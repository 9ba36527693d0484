/** Where Rust takes a lookup in a literal's place, and how it is named there. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, closest, isField } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { toGuard } from '../patternGuard';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { placeInItem } from './constants';
import { macroAround, wrapperOf } from './macros';

const inAttribute = constantOnly("An attribute takes literals only: the key can't be looked up there.");

const inPattern = refuse(
  'constant-only',
  'A pattern takes constants only: compare in a guard (`s if s == ...`), then the key can be looked up.',
);

/** `"..." =>` compares in its guard; within a larger pattern the name may be a reference to what it was compared with. */
function placeInPattern(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): PlaceRule {
  return (child, pattern) => {
    const condition = pattern.childForFieldName('condition') ?? undefined;
    if (condition?.id === child.id) return undefined;
    if (child.id !== node.id || condition?.type === 'let_condition') return inPattern;
    const rules = { word: ' if ', and: ' && ', group: ['(', ')'] } as const;
    return toGuard(context, node, { start: pattern.startIndex, end: node.endIndex, condition }, rules, lifted);
  };
}

const rules: Readonly<Record<string, PlaceRule>> = {
  attribute: inAttribute,
  attribute_item: inAttribute,
  inner_attribute_item: inAttribute,
  macro_definition: constantOnly('The key stands in the definition of a macro: pass it in, then it can be looked up.'),
  let_condition: (child, condition) => (isField(condition, 'pattern', child) ? inPattern : undefined),
  let_declaration: (child, declaration) => (isField(declaration, 'pattern', child) ? inPattern : undefined),
  enum_variant: constantOnly('The value of a variant is a constant.'),
  function_item: (_child, item) => {
    const isConst = /\bconst\b/.test(childOfType(item, 'function_modifiers')?.text ?? '');
    return isConst
      ? refuse('constant-only', 'A `const fn` is run by the compiler, where nothing can be looked up.')
      : {};
  },
};

/** See `Language.place`. */
export function placeRust(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  const macro = macroAround(node);
  if (macro !== undefined && !macro.isKnown) {
    return refuse(
      'constant-only',
      `The macro ${macro.name}! may need the text itself: pass the key in another way, then it can be looked up.`,
    );
  }
  const own = { ...rules, match_pattern: placeInPattern(context, node, lifted) };
  const verdict = judgePlace(node, own, ['source_file']);
  if ('reason' in verdict || verdict.move !== undefined) return verdict;
  const item = closest(node, ['const_item', 'static_item'], ['block', 'closure_expression']);
  if (item !== undefined) return placeInItem(context, item);
  // The lookup takes the place of one that gave a `String`.
  return fallbackCall.test(node.text) && node.type === 'call_expression' ? { after: '.to_string()' } : {};
}

const fallbackCall = /^(?:std::)?env::var\(\s*"(\w+)"\s*\)\s*\.unwrap_or(?:_else)?\(/;

/** See `Language.fallback`: `std::env::var("X").unwrap_or("...".to_string())`. */
export function fallbackInRust(node: SyntaxNode): Fallback | undefined {
  const value = wrapperOf(node)?.node;
  if (value === undefined) return undefined;
  const around = value.parent?.type === 'closure_expression' ? value.parent : value;
  const call = around.parent?.type === 'arguments' ? around.parent.parent : null;
  const name = fallbackCall.exec(call?.text ?? '')?.[1];
  return call === null || call === undefined || name === undefined ? undefined : { node: call, name };
}

/** See `Language.hint`: through the calls that make a `String` of a literal; `.header("name", "...")` is the engine's. */
export function hintInRust(node: SyntaxNode): string | undefined {
  const wrapper = wrapperOf(node)?.node;
  if (wrapper === undefined) return undefined;
  for (const parent of ancestorsOf(wrapper)) {
    if (parent.type === 'let_declaration') return parent.childForFieldName('pattern')?.text;
    if (parent.type === 'field_initializer') return parent.childForFieldName('field')?.text;
    if (parent.type === 'assignment_expression') return parent.childForFieldName('left')?.text;
    if (!/^(?:arguments|call_expression|parenthesized_expression)$/.test(parent.type)) return undefined;
  }
  return undefined;
}
