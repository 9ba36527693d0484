/**
 * A Rust constant whose value is looked up becomes a `static` that is filled when it is first used, and with it every one that
 * is made of it. Where it was used by value, it is dereferenced.
 */
import { insert, replace } from '../../edits';
import { hasWord } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, children, closest } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { cascadeFrom, usesOf } from '../uses';

const lazy = 'std::sync::LazyLock';
const items = ['const_item', 'static_item'];
/** Types that can be copied out of a lazy static. */
const copied =
  /^(?:&\s*(?:'static\s+)?(?:str|\[u8\])|\[\s*&\s*(?:'static\s+)?str\s*;[^\]]*\]|Option<&\s*(?:'static\s+)?str>)$/;

function nameOfItem(item: SyntaxNode): string {
  return item.childForFieldName('name')?.text ?? '';
}

/** The constant in whose value a name is used. */
function itemAround(use: SyntaxNode): SyntaxNode | undefined {
  const item = closest(use, items, ['block', 'closure_expression']);
  const value = item?.childForFieldName('value');
  return value !== null && value !== undefined && use.startIndex >= value.startIndex ? item : undefined;
}

/** Where the path begins that a use is the end of: `config::KEY`, which among the tokens of a macro is no node. */
function pathStart(use: SyntaxNode): number {
  let start = use.startIndex;
  for (const parent of ancestorsOf(use)) {
    if (parent.type !== 'scoped_identifier' || parent.endIndex !== use.endIndex) break;
    start = parent.startIndex;
  }
  for (let at = use.previousSibling; at !== null && use.parent?.type === 'token_tree'; at = at.previousSibling) {
    if (at.endIndex !== start || !/^(?:::|\w+)$/.test(at.text)) break;
    start = at.startIndex;
  }
  return start;
}

function isDeclared(use: SyntaxNode): boolean {
  const { parent } = use;
  return parent !== null && items.includes(parent.type) && parent.childForFieldName('name')?.id === use.id;
}

function isImport(use: SyntaxNode): boolean {
  return closest(use, ['use_declaration'], ['block']) !== undefined;
}

/** Where only a constant will do. */
function needsConstant(use: SyntaxNode): boolean {
  if (
    closest(
      use,
      ['match_pattern', 'tuple_struct_pattern', 'array_type', 'const_block', 'type_arguments'],
      ['block'],
    ) !== undefined
  )
    return true;
  const fn = closest(use, ['function_item']);
  return fn !== undefined && /\bconst\b/.test(childOfType(fn, 'function_modifiers')?.text ?? '');
}

function obstacle(context: Context, all: readonly SyntaxNode[]): Refused | undefined {
  if (all.some((item) => closest(item, ['impl_item', 'trait_item']) !== undefined)) {
    return refuse(
      'constant-only',
      'A constant of a type must be one: make it a function of the type, then it can be looked up.',
    );
  }
  if (
    all.some(
      (item) => !copied.test(item.childForFieldName('type')?.text ?? '') || childOfType(item, 'mutable_specifier'),
    )
  ) {
    return refuse(
      'constant-only',
      'A constant of this type cannot be filled later without changing those who use it: build it in a function.',
    );
  }
  const names = all.map(nameOfItem);
  if (names.some((name) => usesOf(context, name).some(needsConstant))) {
    return refuse('constant-only', 'A pattern, a type or a `const fn` is made of this constant: it must stay one.');
  }
  if (names.some((name) => new RegExp(`[^{]\\{${name}[:}]`).test(context.text))) {
    return refuse('constant-only', 'A format string names this constant: pass it as an argument first.');
  }
  const others = [...context.facts.siblings.values()];
  if (names.some((name) => others.some((text) => hasWord(text, name)))) {
    return refuse(
      'constant-only',
      'Another file uses this constant, which would have to be dereferenced there: make it a function first.',
    );
  }
  return undefined;
}

/** `*KEY`, in parentheses before a dot or an index. */
function dereference({ text }: Context, use: SyntaxNode): readonly TextEdit[] {
  const start = pathStart(use);
  const isTight = /^\s*[.?]|^\[/.test(text.slice(use.endIndex, use.endIndex + 80));
  return isTight ? [insert(start, '(*'), insert(use.endIndex, ')')] : [insert(start, '*')];
}

function loosen(item: SyntaxNode): readonly TextEdit[] {
  const word = children(item).find((child) => child.text === 'const');
  const type = item.childForFieldName('type');
  const value = item.childForFieldName('value');
  if (type === null || value === null) return [];
  return [
    ...(word === undefined ? [] : [replace(word, 'static')]),
    insert(type.startIndex, `${lazy}<`),
    insert(type.endIndex, '>'),
    insert(value.startIndex, `${lazy}::new(|| `),
    insert(value.endIndex, ')'),
  ];
}

/** The placement of a node in the value of a constant or static. */
export function placeInItem(context: Context, item: SyntaxNode): Placement | Refused {
  const all = cascadeFrom(context, item, itemAround, (each) => [nameOfItem(each)]);
  const problem = obstacle(context, all);
  if (problem !== undefined) return problem;
  const uses = all
    .flatMap((each) => usesOf(context, nameOfItem(each)))
    .filter((use) => !isDeclared(use) && !isImport(use));
  const isShared = all.some((each) => childOfType(each, 'visibility_modifier') !== undefined);
  const note = `${nameOfItem(item)} is filled when it is first used: other files have to write *${nameOfItem(item)}.`;
  return {
    edits: [...all.flatMap(loosen), ...uses.flatMap((use) => dereference(context, use))],
    notes: isShared ? [note] : [],
  };
}
