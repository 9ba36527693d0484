/** Where Scala takes a lookup in a literal's place, and how it is named there. */
import { insert } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, children, closest, isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { toGuard } from '../patternGuard';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { usesOf, usesWithTemplates } from '../uses';

const rules: Readonly<Record<string, PlaceRule>> = {
  annotation: constantOnly("An annotation takes constants only: the key can't be looked up there."),
  literal_type: constantOnly('A type is made of this text: it must be written out.'),
  singleton_type: constantOnly('A type is made of this text: it must be written out.'),
};

const inPattern = refuse(
  'constant-only',
  'A pattern with alternatives takes constants only: compare in a guard (`case s if s == ...`), then the key can be looked up.',
);

/** `case "..." =>` compares in its guard, unless another alternative would have to bind the same name. */
function placeInPattern(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): PlaceRule {
  return (child, clause) => {
    if (!isField(clause, 'pattern', child)) return {};
    if (closest(node, ['alternative_pattern', 'case_clause'])?.type !== 'case_clause') return inPattern;
    const guard = childOfType(clause, 'guard');
    const condition = guard === undefined ? undefined : named(guard)[0];
    const pattern = { start: child.startIndex, end: child.endIndex, condition };
    return toGuard(context, node, pattern, { word: ' if ', and: ' && ', group: ['(', ')'] }, lifted);
  };
}

/** `final val k = "..."` is put in wherever it is used; looked up, it has its value only from its line on. */
function placeInValue(context: Context, definition: SyntaxNode): Placement | Refused {
  const name = definition.childForFieldName('pattern')?.text ?? '';
  const isConstant =
    /\bfinal\b/.test(childOfType(definition, 'modifiers')?.text ?? '') && definition.childForFieldName('type') === null;
  if (!isConstant || name === '') return {};
  if (usesOf(context, name).some((use) => closest(use, ['annotation']) !== undefined)) {
    return refuse('constant-only', 'An annotation is made of this constant: it must stay one.');
  }
  const word = children(definition).find((child) => child.type === 'val');
  const isEarly = usesWithTemplates(context, name).some((use) => use.endIndex <= definition.startIndex);
  return isEarly && word !== undefined ? { edits: [insert(word.startIndex, 'lazy ')] } : {};
}

/** See `Language.place`. */
export function placeScala(context: Context, node: SyntaxNode, lifted: readonly SyntaxNode[]): Placement | Refused {
  if (/^import\s+(?:org\.scalajs|scala\.scalajs|androidx?)\b/m.test(context.text)) {
    return refuse(
      'client-bundle',
      'This code is shipped to browsers or devices, where no secret can be kept: move the call behind your server, and the key with it.',
    );
  }
  const own = { ...rules, case_clause: placeInPattern(context, node, lifted) };
  const verdict = judgePlace(node, own, ['block', 'template_body', 'compilation_unit']);
  if ('reason' in verdict || verdict.move !== undefined) return verdict;
  const definition = closest(node, ['val_definition'], ['block', 'template_body']);
  return definition === undefined ? {} : placeInValue(context, definition);
}

/** See `Language.fallback`: `sys.env.getOrElse("X", "...")`. */
export function fallbackInScala(node: SyntaxNode): Fallback | undefined {
  const call = node.parent?.type === 'arguments' ? node.parent.parent : null;
  const name = /^sys\.env\.getOrElse\(\s*"(\w+)"\s*,\s*$/.exec(
    call?.text.slice(0, node.startIndex - call.startIndex) ?? '',
  )?.[1];
  return call === null || call === undefined || name === undefined ? undefined : { node: call, name };
}

/** See `Language.hint`. */
export function hintInScala(node: SyntaxNode): string | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'val_definition' || parent.type === 'var_definition')
      return parent.childForFieldName('pattern')?.text;
    if (parent.type === 'assignment_expression')
      return isField(parent, 'right', child) ? parent.childForFieldName('left')?.text : undefined;
    if (parent.type === 'parameter' || parent.type === 'class_parameter') return parent.childForFieldName('name')?.text;
    if (parent.type === 'infix_expression') {
      const operator = parent.childForFieldName('operator')?.text;
      if (operator === '->') return isField(parent, 'right', child) ? named(parent)[0]?.text : undefined;
    } else if (!/^(?:parenthesized_expression|interpolat.*)$/.test(parent.type)) return undefined;
    child = parent;
  }
  return undefined;
}
