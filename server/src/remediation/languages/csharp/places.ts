/** Where C# takes a lookup in a literal's place, and what must change around it for that. */
import { insert, replace } from '../../edits';
import { freshName, indentAt, indentUnit, withEol } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest, isField, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { codeOf, toIf } from '../switchToIf';
import { placeInConstant } from './constants';

const noBody = refuse(
  'constant-only',
  'The default of this parameter must be a constant, and there is no body that could look it up.',
);

function isNullableContext({ text, facts }: Context): boolean {
  if (/^[ \t]*#nullable\s+enable/m.test(text)) return true;
  return [...facts.files].some(([path, project]) => path.endsWith('.csproj') && /<Nullable>\s*enable/i.test(project));
}

/** `void F(string k = "...")`: null until the body gives it its value. */
function inDefault(context: Context, node: SyntaxNode): PlaceRule {
  return (child, parameter) => {
    const name = parameter.childForFieldName('name')?.text;
    const owner = parameter.parent?.parent;
    const body = owner?.childForFieldName('body') ?? null;
    if (name === undefined || owner === null || owner === undefined || body?.type !== 'block') return noBody;
    const base = childOfType(owner, 'constructor_initializer');
    if (base !== undefined && new RegExp(`\\b${name}\\b`).test(base.text)) return noBody;
    const type = parameter.childForFieldName('type');
    const isPlain = type !== null && !type.text.endsWith('?') && isNullableContext(context);
    const { text, eol } = context;
    const isOpen = /^[ \t]*\r?\n/.test(text.slice(body.startIndex + 1));
    const indent = indentAt(text, body.endIndex - 1) + indentUnit(text, '    ');
    const move: Placement['move'] = (expression) => {
      const value =
        text.slice(child.startIndex, node.startIndex) + expression + text.slice(node.endIndex, child.endIndex);
      const statement = `${name} = ${name} ?? ${value};`;
      return [
        ...(isPlain && type !== null ? [insert(type.endIndex, '?')] : []),
        replace(child, 'null'),
        insert(body.startIndex + 1, isOpen ? withEol(`\n${indent}${statement}`, eol) : ` ${statement}`),
      ];
    };
    return { move };
  };
}

const inPattern = refuse(
  'constant-only',
  'A pattern takes constants only: compare in an `if`, then the key can be looked up.',
);

/** `case "...":` becomes an `if` before the `switch`; `is "..."` and an arm of a `switch` that gives a value compare too. */
function placeInPattern(context: Context, node: SyntaxNode, pattern: SyntaxNode): Placement | Refused {
  const holder = pattern.parent;
  if (holder?.type === 'is_pattern_expression') {
    const subject = holder.childForFieldName('expression')?.text ?? '';
    return { move: (expression) => [replace(holder, `${expression}.Equals(${subject})`)] };
  }
  if (holder?.type === 'switch_expression_arm') {
    const name = freshName(context.text, 'key');
    const isGuarded = childOfType(holder, 'when_clause') !== undefined;
    return isGuarded
      ? inPattern
      : { move: (expression) => [replace(node, `var ${name} when ${name} == ${expression}`)] };
  }
  const statement = closest(pattern, ['switch_statement'], ['block']);
  if (holder?.type !== 'switch_section' || statement === undefined) return inPattern;
  const labels = /_pattern$|^when_clause$|^discard$/;
  const own = named(holder).filter((each) => labels.test(each.type));
  const words = holder.text.match(/^\s*(?:case|default)\b/g) ?? [];
  if (own.length !== 1 || words.length !== 1) return inPattern;
  const subject = statement.childForFieldName('value')?.text.replace(/^\(\s*|\s*\)$/g, '') ?? '';
  const before = holder.previousSibling?.type === holder.type ? codeOf(holder.previousSibling, labels) : undefined;
  const test = (expression: string) => `${expression}.Equals(${subject})`;
  return toIf(context, { statement, subject, group: holder, code: codeOf(holder, labels), codeBefore: before, test });
}

/** See `Language.place`. */
export function placeCsharp(context: Context, node: SyntaxNode): Placement | Refused {
  const rules: Readonly<Record<string, PlaceRule>> = {
    attribute_argument: constantOnly(
      'An attribute takes constants only: set the value in code, then it can be looked up.',
    ),
    constant_pattern: (child, pattern) => (child.id === node.id ? placeInPattern(context, node, pattern) : inPattern),
    parameter: inDefault(context, node),
    variable_declarator: (_child, declarator) => placeInConstant(context, declarator),
  };
  return judgePlace(node, rules, ['block', 'declaration_list', 'lambda_expression', 'compilation_unit']);
}

const lookupText = /^(?:System\.)?Environment\.GetEnvironmentVariable\(\s*"(\w+)"\s*\)$/;

/** See `Language.fallback`: `Environment.GetEnvironmentVariable("X") ?? "..."`. */
export function fallbackInCsharp(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression' || !isField(parent, 'right', node)) return undefined;
  if (parent.childForFieldName('operator')?.text !== '??') return undefined;
  const name = lookupText.exec(parent.childForFieldName('left')?.text ?? '')?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

/** See `Language.hint`: `SetMailgunApiKey("...")`. */
export function hintInCsharp(node: SyntaxNode): string | undefined {
  const list = node.parent?.type === 'argument' ? node.parent.parent : null;
  const call = list?.type === 'argument_list' && named(list).length === 1 ? list.parent : null;
  const method = call?.type === 'invocation_expression' ? call.childForFieldName('function')?.text : undefined;
  return /(?:^|\.)(?:Set|With|Add)([A-Z]\w*)$/.exec(method ?? '')?.[1];
}
