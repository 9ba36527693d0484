/** How a name of C is used: what a macro or a variable may be replaced by depends on it. */
import { hasWord } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { closest, descendants, isField } from '../../walk';
import { type Context, type Refused, refuse } from '../language';
import { usesOf } from '../uses';

/** Whether a node stands outside of every function. */
export function isFileScope(node: SyntaxNode): boolean {
  return closest(node, ['compound_statement', 'function_definition', 'field_initializer_list']) === undefined;
}

const inSize = refuse('constant-only', 'The size of this text is taken with `sizeof`, which a lookup does not have.');
const inChain = refuse(
  'constant-only',
  'This text is joined with the literals beside it by the compiler: put the string together in code first.',
);
const inInitial = refuse(
  'constant-only',
  'Another variable of the file, or an array, gets its first value from this: it must stay a constant.',
);

/** Whether a use gives an array, or outside of functions anything, its first value. */
function isInitial(use: SyntaxNode, allowsStatic: boolean): boolean {
  const declarator = closest(
    use,
    ['init_declarator', 'field_declaration'],
    ['compound_statement', 'argument_list', 'lambda_expression'],
  );
  if (declarator === undefined) return false;
  const value = declarator.childForFieldName('value') ?? declarator.childForFieldName('default_value');
  if (value === null || use.startIndex < value.startIndex) return false;
  const declaration = declarator.type === 'field_declaration' ? declarator : declarator.parent;
  const head = context(declaration, value);
  if (declarator.childForFieldName('declarator')?.type === 'array_declarator' && value.type !== 'initializer_list')
    return true;
  if (/\bconst(?:expr|init)\b/.test(head)) return true;
  return !allowsStatic && (isFileScope(use) || /\bstatic\b/.test(head));
}

function context(declaration: SyntaxNode | null, value: SyntaxNode): string {
  return declaration === null ? '' : declaration.text.slice(0, Math.max(0, value.startIndex - declaration.startIndex));
}

/**
 * Why a constant text may not become a lookup; undefined when nobody minds.
 *
 * @param allowsStatic variables outside of functions may be given what is computed (C++)
 */
export function obstacleOf(whole: Context, name: string, allowsStatic: boolean): Refused | undefined {
  const { root, facts } = whole;
  for (const use of usesOf(whole, name)) {
    if (closest(use, ['sizeof_expression'], ['compound_statement']) !== undefined) return inSize;
    if (use.parent?.type === 'concatenated_string') return inChain;
    if (
      closest(
        use,
        ['static_assert_declaration', 'template_argument_list', 'attribute', 'case_statement'],
        ['compound_statement'],
      ) !== undefined
    )
      return inInitial;
    if (isInitial(use, allowsStatic)) return inInitial;
  }
  const macros = descendants(root, ['preproc_arg']).map((node) => node.text);
  const chain = new RegExp(`"\\s*\\b${name}\\b|\\b${name}\\b\\s*@?"`);
  const size = new RegExp(`sizeof\\s*\\(?\\s*${name}\\b`);
  const others = [...facts.siblings.values()].filter((text) => hasWord(text, name));
  if ([...macros, ...others].some((text) => chain.test(text))) return inChain;
  if ([...macros, ...others].some((text) => size.test(text))) return inSize;
  const initial = new RegExp(
    `^(?:static|const|extern|char|struct|NSString)\\b[^;(]*=[^;(]*\\b${name}\\b|\\[\\s*\\]\\s*=\\s*${name}\\b`,
    'm',
  );
  return others.some((text) => initial.test(text)) ? inInitial : undefined;
}

/** Whether a variable is given another value or its address is taken. */
export function isChanged(whole: Context, name: string): boolean {
  return usesOf(whole, name).some((use) => {
    const assignment = closest(
      use,
      ['assignment_expression', 'update_expression', 'pointer_expression'],
      ['compound_statement', 'argument_list'],
    );
    if (assignment === undefined) return false;
    if (assignment.type === 'pointer_expression') return assignment.text.startsWith('&');
    const left = assignment.childForFieldName('left');
    return (
      assignment.type === 'update_expression' ||
      (left !== null && (left.id === use.id || (use.endIndex <= left.endIndex && left.type !== 'field_expression')))
    );
  });
}

/** Whether something else is declared under the name. */
export function isDeclaredAgain(whole: Context, name: string, declarator: SyntaxNode): boolean {
  return usesOf(whole, name).some((use) => {
    const isOwn = declarator.startIndex <= use.startIndex && use.endIndex <= declarator.endIndex;
    const { parent } = use;
    return !isOwn && parent !== null && isField(parent, 'declarator', use);
  });
}
