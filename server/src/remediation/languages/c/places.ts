/** Where C takes a lookup in a literal's place, and what must change around it for that. */
import { insert } from '../../edits';
import { indentUnit, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, children, descendants, isField, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { isChanged, isDeclaredAgain, isFileScope, obstacleOf } from './uses';

/** Rules that C, C++ and Objective-C share. */
export const sharedRules: Readonly<Record<string, PlaceRule>> = {
  preproc_include: constantOnly('The path of an include must be written out.'),
  sizeof_expression: constantOnly('The size of this text is taken with `sizeof`, which a lookup does not have.'),
  static_assert_declaration: constantOnly('The text of an assertion of the compiler must be written out.'),
  attribute: constantOnly('An attribute takes literals only.'),
  attribute_specifier: constantOnly('An attribute takes literals only.'),
  attribute_declaration: constantOnly('An attribute takes literals only.'),
  gnu_asm_expression: constantOnly('The compiler reads this text: it must be written out.'),
  linkage_specification: (child, parent) =>
    isField(parent, 'value', child) ? refuse('constant-only', 'The name of a linkage must be written out.') : undefined,
};

/** `#define KEY "..."`: whoever uses the macro must take an expression. */
export function placeInMacro(context: Context, node: SyntaxNode, allowsStatic: boolean): Placement | Refused {
  const name = node.parent?.childForFieldName('name')?.text ?? '';
  const problem = obstacleOf(context, name, allowsStatic);
  if (problem !== undefined) return problem;
  const isShared = /\.(?:h|hh|hpp|hxx)$/i.test(context.facts.path);
  return isShared
    ? { notes: [`${name} is no longer a literal: a file that joins it with the literals beside it does not compile.`] }
    : {};
}

/** The identifier that a declarator declares. */
export function identifierOf(declarator: SyntaxNode): SyntaxNode | undefined {
  return descendants(declarator.childForFieldName('declarator') ?? declarator, ['identifier', 'field_identifier'])[0];
}

/** `char k[]` to `char *k`; the length of a buffer is somebody's business. */
export function asPointer(declarator: SyntaxNode): readonly TextEdit[] | undefined {
  const array = declarator.childForFieldName('declarator') ?? declarator;
  const name = array.childForFieldName('declarator');
  if (array.type !== 'array_declarator' || name?.type !== 'identifier' || array.childForFieldName('size') !== null)
    return undefined;
  return [insert(name.startIndex, '*'), { start: name.endIndex, end: array.endIndex, newText: '' }];
}

const buffer = refuse(
  'constant-only',
  'The key is the first content of a buffer: copy it in with code, then it can be looked up.',
);
const outside = refuse(
  'constant-only',
  'Outside of functions, C takes constants only: set this at the start of the program, then it can be looked up.',
);

/** The removal of a word and the space behind it. */
function without(text: string, word: SyntaxNode): TextEdit {
  const space = /^\s*/.exec(text.slice(word.endIndex))?.[0].length ?? 0;
  return { start: word.startIndex, end: word.endIndex + space, newText: '' };
}

/** The `const` of the variable itself: `*const k`. */
function ownConst({ text }: Context, declarator: SyntaxNode): readonly TextEdit[] {
  const own = declarator.childForFieldName('declarator');
  if (own?.type !== 'pointer_declarator') return [];
  return descendants(own, ['type_qualifier'])
    .filter((each) => each.text === 'const')
    .map((each) => without(text, each));
}

function mainOf(root: SyntaxNode): SyntaxNode | undefined {
  const found = named(root).find((node) => {
    return (
      node.type === 'function_definition' && /^\**\s*main\s*\(/.test(node.childForFieldName('declarator')?.text ?? '')
    );
  });
  return found?.childForFieldName('body') ?? undefined;
}

/** A variable of the file gets its value first thing in `main`; where that is elsewhere, the name becomes a macro. */
function atFileScope(context: Context, declarator: SyntaxNode, node: SyntaxNode): Placement | Refused {
  const { text, root, eol, facts } = context;
  const declaration = declarator.parent;
  const identifier = identifierOf(declarator);
  const isPlain = declarator.childForFieldName('value')?.id === node.id && declaration?.type === 'declaration';
  if (!isPlain || declaration === null || identifier === undefined) return outside;
  const own = declarator.childForFieldName('declarator') ?? declarator;
  const isArray = own.type === 'array_declarator';
  const pointer = isArray ? asPointer(declarator) : own.type === 'pointer_declarator' ? [] : undefined;
  if (pointer === undefined) return isArray ? buffer : outside;
  const problem = obstacleOf(context, identifier.text, false);
  if (problem !== undefined) return problem;
  const body = mainOf(root);
  if (body !== undefined && body.type === 'compound_statement') {
    const indent = indentUnit(text, '    ');
    const drop = { start: own.endIndex, end: node.endIndex, newText: '' };
    const move = (expression: string) => [
      ...pointer,
      ...ownConst(context, declarator),
      drop,
      insert(body.startIndex + 1, withEol(`\n${indent}${identifier.text} = ${expression};`, eol)),
    ];
    const isOneLine = !body.text.includes('\n');
    return {
      roomy: true,
      move: (expression) =>
        move(expression).map((edit) =>
          isOneLine && edit.start === body.startIndex + 1
            ? { ...edit, newText: ` ${identifier.text} = ${expression};` }
            : edit,
        ),
    };
  }
  const isShared = childOfType(declaration, 'storage_class_specifier')?.text !== 'static';
  const isElsewhere =
    isShared && [...facts.siblings.values()].some((each) => new RegExp(`\\b${identifier.text}\\b`).test(each));
  const isAlone = named(declaration).filter((each) => /declarator$/.test(each.type)).length === 1;
  if (
    isElsewhere ||
    !isAlone ||
    isChanged(context, identifier.text) ||
    isDeclaredAgain(context, identifier.text, declarator)
  )
    return outside;
  return {
    move: (expression) => [
      { start: declaration.startIndex, end: declaration.endIndex, newText: `#define ${identifier.text} ${expression}` },
    ],
  };
}

/** `static const char *k = "..."` in a function: looked up each time, as it never changes. */
function inStatic(context: Context, declarator: SyntaxNode, word: SyntaxNode): readonly TextEdit[] | undefined {
  const name = identifierOf(declarator)?.text ?? '';
  return isChanged(context, name) ? undefined : [without(context.text, word)];
}

function inDeclaration(context: Context, node: SyntaxNode): PlaceRule {
  return (child, declarator) => {
    if (!isField(declarator, 'value', child)) return undefined;
    if (isFileScope(declarator)) return atFileScope(context, declarator, node);
    const declaration = declarator.parent;
    const name = identifierOf(declarator)?.text ?? '';
    const edits: TextEdit[] = [];
    const word = declaration === null ? undefined : children(declaration).find((each) => each.text === 'static');
    if (word !== undefined) {
      const loose = child.id === node.id ? inStatic(context, declarator, word) : undefined;
      if (loose === undefined)
        return refuse('constant-only', 'What is static keeps its value: set it in code, then it can be looked up.');
      edits.push(...loose);
    }
    if (child.id === node.id && declarator.childForFieldName('declarator')?.type === 'array_declarator') {
      const pointer = asPointer(declarator);
      const problem = obstacleOf(context, name, false);
      if (pointer === undefined || problem !== undefined || isChanged(context, name)) return problem ?? buffer;
      edits.push(...pointer);
    }
    return { edits };
  };
}

/** See `Language.place`. */
export function placeC(context: Context, node: SyntaxNode): Placement | Refused {
  if (node.type === 'preproc_arg') return placeInMacro(context, node, false);
  return judgePlace(node, { ...sharedRules, init_declarator: inDeclaration(context, node) }, [
    'compound_statement',
    'translation_unit',
  ]);
}

/** See `Language.hint`. */
export function hintInC(node: SyntaxNode): string | undefined {
  if (node.type === 'preproc_arg') return node.parent?.childForFieldName('name')?.text;
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'init_declarator') return identifierOf(parent)?.text;
    if (parent.type === 'field_declaration' || parent.type === 'optional_parameter_declaration')
      return identifierOf(parent)?.text;
    if (parent.type === 'initializer_pair') return childOfType(parent, 'field_designator')?.text;
    if (parent.type === 'assignment_expression')
      return isField(parent, 'right', child) ? parent.childForFieldName('left')?.text : undefined;
    if (parent.type === 'field_initializer') return named(parent)[0]?.text;
    if (!/^(?:concatenated_string|parenthesized_expression|binary_expression|user_defined_literal)$/.test(parent.type))
      return undefined;
    child = parent;
  }
  return undefined;
}
