/** `@key "..."` -> `defp key, do: ...`, with every `@key` a call: an attribute would keep the value in the compiled module. */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, descendants, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { isAttribute, isPattern } from './nodes';

const documentation = /^(?:moduledoc|doc|typedoc|shortdoc)$/;
const reserved =
  /^(?:behaviour|impl|deprecated|spec|type|typep|opaque|callback|macrocallback|derive|enforce_keys|compile|dialyzer|external_resource|on_load|on_definition|before_compile|after_compile|after_verify|vsn|file|fallback_to_any|protocol|for|tag|moduletag|describetag)$/;
const inDocumentation = refuse(
  'comment',
  'The key stands in documentation, where nothing can be looked up: replace it by a placeholder. The history of the file still holds it.',
);
const asConstant = refuse(
  'constant-only',
  'The module needs this attribute when it is compiled, and would keep the value: read it in a function.',
);

function nameOf(attribute: SyntaxNode): string {
  return named(attribute)[0]?.childForFieldName('target')?.text ?? '';
}

function usesIn(module: SyntaxNode, name: string): readonly SyntaxNode[] {
  return descendants(module, ['unary_operator']).filter((each) => {
    const [operand] = named(each);
    return each.text.startsWith('@') && operand?.type === 'identifier' && operand.text === name;
  });
}

/** A function can be called there: inside of a function, and where nothing is matched. */
function isCallable(use: SyntaxNode): boolean {
  let child = use;
  for (const parent of ancestorsOf(use)) {
    if (isPattern(child, parent)) return false;
    const target = parent.type === 'call' ? (parent.childForFieldName('target')?.text ?? '') : '';
    if (/^(?:defp?|test|setup|setup_all)$/.test(target))
      return named(parent)[1]?.id !== child.id || !isHead(use, child);
    if (/^(?:defmacrop?|quote|defmodule)$/.test(target) || isAttribute(parent)) return false;
    child = parent;
  }
  return false;
}

/** Within the head of a definition: the first of its arguments. */
function isHead(use: SyntaxNode, list: SyntaxNode): boolean {
  const first = named(list)[0];
  return first !== undefined && first.startIndex <= use.startIndex && use.endIndex <= first.endIndex;
}

/** The edits of an attribute's declaration and of its uses; or why it must stay one. */
export function rewriteAttribute(
  { root, text }: Context,
  attribute: SyntaxNode,
  module: SyntaxNode,
): Placement | Refused {
  const name = nameOf(attribute);
  if (documentation.test(name)) return inDocumentation;
  const list = named(named(attribute)[0] ?? attribute)[1];
  const value = list === undefined ? undefined : named(list)[0];
  const others = descendants(module, ['unary_operator']).filter((each) => isAttribute(each) && nameOf(each) === name);
  const uses = usesIn(module, name);
  const isTaken = new RegExp(`\\bdef\\w*\\s+${name}(?![\\w?!])`).test(text);
  const isFixed = reserved.test(name) || others.length !== 1 || isTaken || value?.type === 'keywords';
  if (isFixed || value === undefined || module.parent?.id !== root.id || !uses.every(isCallable)) return asConstant;
  const head: TextEdit = { start: attribute.startIndex, end: value.startIndex, newText: `defp ${name}, do: ` };
  return { edits: [head, ...uses.map((use) => replace(use, `${name}()`))], roomy: true };
}
