/**
 * A C# constant whose value is looked up becomes a read-only field, or a plain local; and with it every constant that is made
 * of it. What needs a constant (attributes, `case`, default parameters) makes that impossible.
 */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { children, closest, descendants, named } from '../../walk';
import { type OrderGrammar, runsBefore } from '../initialOrder';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { typeTypes } from './setup';

function modifierOf(declaration: SyntaxNode, word: string): SyntaxNode | undefined {
  return children(declaration).find((child) => child.type === 'modifier' && child.text === word);
}

/** The field or local declaration around a declarator. */
function declarationOf(declarator: SyntaxNode): SyntaxNode {
  return declarator.parent?.parent ?? declarator;
}

function nameOfDeclarator(declarator: SyntaxNode): string {
  return declarator.childForFieldName('name')?.text ?? '';
}

function mentions(node: SyntaxNode, names: ReadonlySet<string>): boolean {
  return descendants(node, ['identifier']).some((each) => names.has(each.text));
}

/** The value of a declarator or a parameter: what follows its name. */
function usesInValue(node: SyntaxNode, names: ReadonlySet<string>): boolean {
  const name = node.childForFieldName('name');
  return named(node).some(
    (child) => child.id !== name?.id && child.startIndex > (name?.endIndex ?? 0) && mentions(child, names),
  );
}

/** The constant and those that are made of it. */
function cascade(root: SyntaxNode, declarator: SyntaxNode): readonly SyntaxNode[] {
  const constants = descendants(root, ['variable_declarator']).filter(
    (each) => modifierOf(declarationOf(each), 'const') !== undefined,
  );
  const chosen = new Map([[declarator.id, declarator]]);
  const names = new Set([nameOfDeclarator(declarator)]);
  for (let before = 0; before < chosen.size; ) {
    before = chosen.size;
    for (const other of constants.filter((each) => !chosen.has(each.id) && usesInValue(each, names))) {
      chosen.set(other.id, other);
      names.add(nameOfDeclarator(other));
    }
  }
  return [...chosen.values()];
}

const order: OrderGrammar = {
  isStatic: (member) => member.type === 'field_declaration' && modifierOf(member, 'static') !== undefined,
  types: typeTypes,
  creation: 'object_creation_expression',
  call: 'invocation_expression',
  objectOf: (call) => call.childForFieldName('function')?.childForFieldName('expression')?.text,
};

function obstacle(root: SyntaxNode, declarators: readonly SyntaxNode[]): Refused | undefined {
  const names = new Set(declarators.map(nameOfDeclarator));
  const needs = descendants(root, ['attribute_argument', 'constant_pattern', 'parameter']).find((each) => {
    return each.type === 'parameter' ? usesInValue(each, names) : mentions(each, names);
  });
  if (needs !== undefined) {
    return refuse(
      'constant-only',
      'An attribute, a `case` or a default parameter is made of this constant: it must stay one.',
    );
  }
  const isEarly = declarators.some((each) => {
    const declaration = declarationOf(each);
    const others = new Set([...names].filter((name) => !named(declaration).some((child) => child.text === name)));
    return (
      declaration.type === 'field_declaration' &&
      runsBefore(root, declaration, new Set([...others, nameOfDeclarator(each)]), order)
    );
  });
  if (!isEarly) return undefined;
  return refuse(
    'constant-only',
    'This constant is used while its class is being initialised: move it to the top of the class first.',
  );
}

/** `const` to `static readonly` for a field; a local just loses the word. */
function loosen(text: string, declaration: SyntaxNode): TextEdit | undefined {
  const word = modifierOf(declaration, 'const');
  if (word === undefined) return undefined;
  if (declaration.type === 'field_declaration') return replace(word, 'static readonly');
  const space = /^\s*/.exec(text.slice(word.endIndex))?.[0].length ?? 0;
  return { start: word.startIndex, end: word.endIndex + space, newText: '' };
}

/** The placement of a node in the value of a constant; undefined when it is in none. */
export function placeInConstant(context: Context, declarator: SyntaxNode): Placement | Refused | undefined {
  const declaration = declarationOf(declarator);
  if (modifierOf(declaration, 'const') === undefined) return undefined;
  const declarators = cascade(context.root, declarator);
  const problem = obstacle(context.root, declarators);
  if (problem !== undefined) return problem;
  const edits = declarators.flatMap((each) => loosen(context.text, declarationOf(each)) ?? []);
  const isShared = ['public', 'internal', 'protected'].some((word) => modifierOf(declaration, word) !== undefined);
  const note = `${nameOfDeclarator(declarator)} is no constant any more: an attribute, a \`case\` or a constant of another file can't use it.`;
  return { edits, notes: isShared && closest(declaration, ['block']) === undefined ? [note] : [] };
}
