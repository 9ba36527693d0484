/** Where C++ takes a lookup in a literal's place, and how a `constexpr` is declared once it is none. */
import { insert, replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { children, descendants, isField } from '../../walk';
import { asPointer, identifierOf, placeInMacro, sharedRules } from '../c/places';
import { isChanged, obstacleOf } from '../c/uses';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';

const buffer = refuse(
  'constant-only',
  'The key is the first content of a buffer: copy it in with code, then it can be looked up.',
);

function constexprOf(declaration: SyntaxNode): SyntaxNode | undefined {
  return children(declaration).find((each) => /^const(?:expr|init|eval)$/.test(each.text));
}

/** `constexpr const char* k` to `const char* const k`; in a class, a static member has to be `inline` then. */
function loosen(context: Context, declaration: SyntaxNode, own: SyntaxNode, word: SyntaxNode): readonly TextEdit[] {
  const name = descendants(own, ['identifier', 'field_identifier'])[0] ?? own;
  const others = children(declaration).filter((each) => each.id !== word.id && each.endIndex <= own.startIndex);
  const isPointer = own.type === 'pointer_declarator' || own.type === 'array_declarator';
  const hasConst = others.some((each) => each.text === 'const');
  const isMember = declaration.type === 'field_declaration' && !others.some((each) => each.text === 'inline');
  const words = [...(isMember ? ['inline'] : []), ...(hasConst ? [] : ['const'])].join(' ');
  const space = /^\s*/.exec(context.text.slice(word.endIndex))?.[0].length ?? 0;
  const drop =
    words === '' ? { start: word.startIndex, end: word.endIndex + space, newText: '' } : replace(word, words);
  const isConst = own.type === 'pointer_declarator' && children(own).some((each) => each.text === 'const');
  return [drop, ...(isPointer && !isConst ? [insert(name.startIndex, 'const ')] : [])];
}

/** The edits of a declaration whose value is a literal. */
function declared(
  context: Context,
  declarator: SyntaxNode,
  declaration: SyntaxNode,
  isWhole: boolean,
): Placement | Refused {
  const own = declarator.childForFieldName('declarator') ?? declarator;
  const name = identifierOf(declarator)?.text ?? '';
  const word = constexprOf(declaration);
  const isArray = isWhole && own.type === 'array_declarator';
  if (word === undefined && !isArray) return {};
  const problem = obstacleOf(context, name, true);
  if (problem !== undefined) return problem;
  const head = context.text.slice(declaration.startIndex, own.startIndex);
  const pointer = isArray ? asPointer(declarator) : [];
  if (pointer === undefined || (isArray && (!/\bconst(?:expr)?\b/.test(head) || isChanged(context, name))))
    return buffer;
  const edits = word === undefined ? [] : loosen(context, declaration, own, word);
  const notes =
    word === undefined ? [] : [`${name} is no longer a constant for the compiler: another file can't use it as one.`];
  return { edits: [...pointer, ...edits], notes };
}

/** See `Language.place`. */
export function placeCpp(context: Context, node: SyntaxNode): Placement | Refused {
  if (node.type === 'preproc_arg') return placeInMacro(context, node, true);
  const rules: Readonly<Record<string, PlaceRule>> = {
    ...sharedRules,
    template_argument_list: constantOnly('An argument of a template must be a constant.'),
    init_declarator: (child, declarator) => {
      if (!isField(declarator, 'value', child) || declarator.parent === null) return undefined;
      return declared(context, declarator, declarator.parent, child.id === node.id);
    },
    field_declaration: (child, field) => {
      return isField(field, 'default_value', child) ? declared(context, field, field, child.id === node.id) : undefined;
    },
    function_definition: (_child, definition) => {
      const isEarly = constexprOf(definition) !== undefined;
      return isEarly
        ? refuse('constant-only', 'A `constexpr` function is run by the compiler, where nothing can be looked up.')
        : undefined;
    },
  };
  return judgePlace(node, rules, ['translation_unit']);
}
