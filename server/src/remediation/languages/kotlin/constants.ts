/**
 * A `const val` whose value is looked up becomes a plain `val`, and with it every one that is made of it. Where something that
 * runs while the file or class is initialised may read it too early, it becomes a getter, which has no such order.
 */
import { insert } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, children, closest, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { cascadeFrom, usesWithTemplates } from '../uses';

const bodies = ['block', 'class_body', 'lambda_literal'];

/** Whether a node is an argument of an annotation; at the top of a file, the grammar takes those for an expression behind it. */
export function isInAnnotation(node: SyntaxNode): boolean {
  if (closest(node, ['annotation', 'file_annotation'], ['block']) !== undefined) return true;
  const group = closest(node, ['parenthesized_expression'], ['block', 'class_body']);
  return group?.parent?.type === 'annotated_expression' && group.previousSibling?.endIndex === group.startIndex;
}

function modifiersOf(property: SyntaxNode): string {
  return childOfType(property, 'modifiers')?.text ?? '';
}

function nameOfProperty(property: SyntaxNode): string {
  // The grammar takes a constant behind an annotation at the top of a file for an assignment.
  if (property.type === 'assignment')
    return /(\w+)(?:\s*:[^:]*)?$/.exec(property.childForFieldName('left')?.text ?? '')?.[1] ?? '';
  const variable = childOfType(property, 'variable_declaration');
  return (variable === undefined ? undefined : named(variable)[0]?.text) ?? '';
}

/** Range of the word `const` and the space after it. */
function constWord(property: SyntaxNode): TextEdit | undefined {
  const head = property.type === 'assignment' ? property.childForFieldName('left') : childOfType(property, 'modifiers');
  const match = /\bconst\b\s*/.exec(
    property.text.slice(0, property.type === 'assignment' ? (head?.text.length ?? 0) : 200),
  );
  const isOwn = head !== null && head !== undefined && /\bconst\b/.test(head.text) && match !== null;
  if (!isOwn) return undefined;
  if (property.type === 'assignment' && !/\bval\s+\w+/.test(head.text)) return undefined;
  const start = property.startIndex + match.index;
  return { start, end: start + match[0].length, newText: '' };
}

function isConstant(property: SyntaxNode): boolean {
  return constWord(property) !== undefined;
}

function isName(property: SyntaxNode, use: SyntaxNode): boolean {
  const equals = children(property).find((child) => child.type === '=');
  return equals === undefined || use.startIndex < equals.startIndex;
}

function constantAround(use: SyntaxNode): SyntaxNode | undefined {
  const property = closest(use, ['property_declaration', 'assignment'], bodies);
  return property !== undefined && isConstant(property) && !isName(property, use) ? property : undefined;
}

/** Whether a member runs code when its file or class is initialised. */
function runs(member: SyntaxNode): boolean {
  if (member.type === 'anonymous_initializer') return true;
  if (member.type !== 'property_declaration' || isConstant(member)) return false;
  return children(member).some((child) => child.type === '=' || child.type === 'property_delegate');
}

/** Whether something before it may read one of the names while they have no value yet. */
function isReadEarly(property: SyntaxNode, names: readonly string[]): boolean {
  const word = new RegExp(`\\b(?:${names.join('|')})\\b|\\(`);
  return named(property.parent ?? property).some((member) => {
    return member.endIndex <= property.startIndex && runs(member) && word.test(member.text);
  });
}

function loosen(property: SyntaxNode, asGetter: boolean): readonly TextEdit[] {
  const word = constWord(property);
  const equals = children(property).find((child) => child.type === '=');
  const getter = asGetter && equals !== undefined ? [insert(equals.startIndex, 'get() ')] : [];
  return [...(word === undefined ? [] : [word]), ...getter];
}

/** The placement of a node in the value of a property or of an assignment. */
export function placeInProperty(context: Context, property: SyntaxNode, node: SyntaxNode): Placement | Refused {
  if (!isConstant(property)) {
    const equals = children(property).find((child) => child.type === '=');
    return equals !== undefined && node.startIndex < equals.startIndex
      ? refuse('constant-only', 'The key stands where a name belongs.')
      : {};
  }
  const properties = cascadeFrom(
    context,
    property,
    constantAround,
    (each) => [nameOfProperty(each)],
    usesWithTemplates,
  );
  const names = [...new Set(properties.map(nameOfProperty))];
  if (names.some((name) => usesWithTemplates(context, name).some(isInAnnotation))) {
    return refuse('constant-only', 'An annotation is made of this constant: it must stay one.');
  }
  const asGetter = properties.some((each) => isReadEarly(each, names));
  const isShared = !/\bprivate\b/.test(modifiersOf(property));
  const name = nameOfProperty(property);
  const note = `${name} is no longer a constant: an annotation or a constant of another file can't be made of it.`;
  return { edits: properties.flatMap((each) => loosen(each, asGetter)), notes: isShared ? [note] : [] };
}
