/**
 * Where Java takes a lookup in a literal's place. What is legal for a field changes meaning for those who need a constant:
 * annotations, `case` labels, and code that runs while the class is still being initialised.
 */
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest, isField, named } from '../../walk';
import { type OrderGrammar, runsBefore } from '../initialOrder';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { codeOf, toIf } from '../switchToIf';
import { cascadeFrom, usesOf } from '../uses';
import { typeTypes } from './setup';

const inAnnotation = constantOnly(
  'An annotation takes constants only: name the variable in it if its framework replaces placeholders, else set the value in code.',
);
const inLabelText =
  'A `case` label takes constants only: compare with `equals` in an `if`, then the key can be looked up.';
const inLabel = constantOnly(inLabelText);

function isConstant(declaration: SyntaxNode): boolean {
  if (declaration.type === 'constant_declaration') return true;
  return /\bfinal\b/.test(childOfType(declaration, 'modifiers')?.text ?? '');
}

/** The constant in whose value a name is used. */
function constantAround(use: SyntaxNode): SyntaxNode | undefined {
  const declarator = closest(use, ['variable_declarator'], ['block', 'class_body', 'lambda_expression']);
  const declaration = declarator?.parent;
  if (declarator === undefined || declaration === null || declaration === undefined || !isConstant(declaration))
    return undefined;
  return declarator.childForFieldName('name')?.id === use.id ? undefined : declarator;
}

function nameOfDeclarator(declarator: SyntaxNode): string {
  return declarator.childForFieldName('name')?.text ?? '';
}

const order: OrderGrammar = {
  isStatic: (member) => member.type === 'static_initializer' || isStaticField(member),
  types: [...typeTypes],
  creation: 'object_creation_expression',
  call: 'method_invocation',
  objectOf: (call) => call.childForFieldName('object')?.text,
};

function isStaticField(member: SyntaxNode): boolean {
  return member.type === 'field_declaration' && /\bstatic\b/.test(childOfType(member, 'modifiers')?.text ?? '');
}

function declaredIn(context: Context): PlaceRule {
  return (child, declarator) => {
    const declaration = declarator.parent;
    const name = nameOfDeclarator(declarator);
    if (declaration === null || name === '' || !isField(declarator, 'value', child) || !isConstant(declaration)) return;
    const constants = cascadeFrom(context, declarator, constantAround, (each) => [nameOfDeclarator(each)]);
    const names = new Set(constants.map(nameOfDeclarator));
    const uses = [...names].flatMap((each) => usesOf(context, each));
    if (uses.some((use) => closest(use, ['switch_label'], ['block', 'class_body']))) return inLabel(child, declarator);
    if (uses.some((use) => closest(use, ['annotation_argument_list'], ['class_body'])))
      return inAnnotation(child, declarator);
    if (isStaticField(declaration) && runsBefore(context.root, declaration, names, order)) {
      return refuse(
        'constant-only',
        `${name} is used while its class is being initialised: move it to the top of the class first.`,
      );
    }
    const modifiers = childOfType(declaration, 'modifiers')?.text ?? '';
    const isShared =
      declaration.type === 'constant_declaration' || (/\bstatic\b/.test(modifiers) && !/\bprivate\b/.test(modifiers));
    const note = `${name} is no longer a constant for the compiler: an annotation or a \`case\` of another file can't use it.`;
    return isShared ? { notes: [note] } : {};
  };
}

/** `case "...":` becomes an `if` before the `switch`. */
function placeInLabel(context: Context, node: SyntaxNode, child: SyntaxNode, label: SyntaxNode): Placement | Refused {
  const group = label.parent;
  const statement = closest(label, ['switch_expression'], ['block']);
  const isSole = named(label).length === 1 && child.id === node.id;
  const isStatement = /^(?:block|switch_block_statement_group|if_statement|program)$/.test(
    statement?.parent?.type ?? '',
  );
  if (group?.type !== 'switch_block_statement_group' || statement === undefined || !isSole || !isStatement) {
    return refuse('constant-only', inLabelText);
  }
  if (named(group).filter((each) => each.type === 'switch_label').length > 1)
    return refuse('constant-only', inLabelText);
  const subject = statement.childForFieldName('condition')?.text.replace(/^\(\s*|\s*\)$/g, '') ?? '';
  const labels = /^switch_label$/;
  const before = group.previousSibling?.type === group.type ? codeOf(group.previousSibling, labels) : undefined;
  const test = (expression: string) => `${expression}.equals(${subject})`;
  return toIf(context, { statement, subject, group, code: codeOf(group, labels), codeBefore: before, test });
}

/** See `Language.place`. */
export function placeJava(context: Context, node: SyntaxNode): Placement | Refused {
  const rules: Readonly<Record<string, PlaceRule>> = {
    annotation_argument_list: inAnnotation,
    element_value_pair: inAnnotation,
    switch_label: (child, label) => placeInLabel(context, node, child, label),
    variable_declarator: declaredIn(context),
  };
  // Inside of an annotation type's body, defaults are constants too.
  if (closest(node, ['annotation_type_element_declaration']) !== undefined)
    return refuse('constant-only', 'The default of an annotation must be a constant.');
  return judgePlace(node, rules, ['block', 'class_body', 'interface_body', 'argument_list', 'lambda_expression']);
}

const lookupHead =
  /^(?:System\s*\.\s*getenv\(\)\s*\.\s*getOrDefault|(?:java\.util\.)?Optional\s*\.\s*ofNullable\(\s*System\s*\.\s*getenv\("(\w+)"\)\s*\)\s*\.\s*orElse)$/;

/** See `Language.fallback`: `System.getenv().getOrDefault("X", "...")`, `Optional.ofNullable(System.getenv("X")).orElse("...")`. */
export function fallbackInJava(node: SyntaxNode): Fallback | undefined {
  const list = node.parent;
  const call = list?.type === 'argument_list' ? list.parent : null;
  if (list === null || list === undefined || call?.type !== 'method_invocation') return undefined;
  const match = lookupHead.exec(call.text.slice(0, list.startIndex - call.startIndex));
  if (match === null) return undefined;
  const name = match[1] ?? /^\(\s*"(\w+)"\s*,/.exec(list.text)?.[1];
  return name === undefined ? undefined : { node: call, name };
}

/** See `Language.hint`: `setMailgunApiKey("...")`. */
export function hintInJava(node: SyntaxNode): string | undefined {
  const list = node.parent;
  const call = list?.type === 'argument_list' && named(list).length === 1 ? list.parent : null;
  const method = call?.type === 'method_invocation' ? call.childForFieldName('name')?.text : undefined;
  return method?.replace(/^(?:set|with|add)(?=[A-Z])/, '');
}
