/**
 * A C# constant whose value is looked up becomes a read-only field, or a plain local; and with it every constant that is made
 * of it. What needs a constant (attributes, `case`, default parameters) makes that impossible.
 */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { children, closest } from '../../walk';
import { type OrderGrammar, runsBefore } from '../initialOrder';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { cascadeFrom, usesOf } from '../uses';
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

/** The constant in whose value a name is used. */
function constantAround(use: SyntaxNode): SyntaxNode | undefined {
  const declarator = closest(use, ['variable_declarator'], ['block', 'declaration_list', 'lambda_expression']);
  if (declarator === undefined || declarator.childForFieldName('name')?.id === use.id) return undefined;
  return modifierOf(declarationOf(declarator), 'const') === undefined ? undefined : declarator;
}

const order: OrderGrammar = {
  isStatic: (member) =>
    member.type === 'field_declaration' && (modifierOf(member, 'static') ?? modifierOf(member, 'const')) !== undefined,
  types: typeTypes,
  creation: 'object_creation_expression',
  call: 'invocation_expression',
  objectOf: (call) => call.childForFieldName('function')?.childForFieldName('expression')?.text,
};

/** Whether a use stands where the compiler takes constants only. */
function needsConstant(use: SyntaxNode): boolean {
  const place = closest(use, ['attribute_argument', 'constant_pattern', 'parameter'], ['block', 'declaration_list']);
  return (
    place !== undefined &&
    place.childForFieldName('name')?.id !== use.id &&
    place.childForFieldName('type')?.id !== use.id
  );
}

function obstacle(context: Context, declarators: readonly SyntaxNode[]): Refused | undefined {
  const names = [...new Set(declarators.map(nameOfDeclarator))];
  if (names.some((name) => usesOf(context, name).some(needsConstant))) {
    return refuse(
      'constant-only',
      'An attribute, a `case` or a default parameter is made of this constant: it must stay one.',
    );
  }
  const isEarly = declarators.some((each) => {
    const declaration = declarationOf(each);
    return (
      declaration.type === 'field_declaration' &&
      runsBefore(context.root, declaration, new Set([nameOfDeclarator(each)]), order)
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
  const declarators = cascadeFrom(context, declarator, constantAround, (each) => [nameOfDeclarator(each)]);
  const problem = obstacle(context, declarators);
  if (problem !== undefined) return problem;
  const edits = declarators.flatMap((each) => loosen(context.text, declarationOf(each)) ?? []);
  const isShared = ['public', 'internal', 'protected'].some((word) => modifierOf(declaration, word) !== undefined);
  const note = `${nameOfDeclarator(declarator)} is no longer a constant: an attribute, a \`case\` or a constant of another file can't use it.`;
  return { edits, notes: isShared && closest(declaration, ['block']) === undefined ? [note] : [] };
}
