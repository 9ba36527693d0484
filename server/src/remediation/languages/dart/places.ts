/** Where Dart takes a lookup in a literal's place: a `const` becomes `final`, and with it every one that is made of it. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, childOfType, children, closest, descendants, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { cascadeFrom, usesWithTemplates } from '../uses';

const shipped = refuse(
  'client-bundle',
  'This code is shipped to devices or browsers, where no secret can be kept: move the call behind your server, and the key with it.',
);
const inConst = refuse(
  'constant-only',
  'A `const` expression takes constants only: take the word away first, then the key can be looked up.',
);
const declarations = ['static_final_declaration', 'initialized_variable_definition'];

/** The word `const` of a declaration. */
function constWord(declaration: SyntaxNode): SyntaxNode | undefined {
  if (declaration.type === 'initialized_variable_definition') return childOfType(declaration, 'const_builtin');
  for (let at = declaration.parent?.previousSibling ?? null; at !== null; at = at.previousSibling) {
    if (at.type === 'const_builtin') return at;
    if (/declaration|[;}]|signature|body|definition/.test(at.type)) return undefined;
  }
  return undefined;
}

function nameOfDeclaration(declaration: SyntaxNode): string {
  return (declaration.childForFieldName('name') ?? childOfType(declaration, 'identifier'))?.text ?? '';
}

function constAround(use: SyntaxNode): SyntaxNode | undefined {
  const declaration = closest(use, declarations, ['block', 'function_body']);
  if (declaration === undefined || constWord(declaration) === undefined) return undefined;
  return use.parent?.id === declaration.id &&
    nameOfDeclaration(declaration) === use.text &&
    children(declaration)[0]?.id === use.id
    ? undefined
    : declaration;
}

function isConst(node: SyntaxNode): boolean {
  return childOfType(node, 'const_builtin') !== undefined;
}

const rules: Readonly<Record<string, PlaceRule>> = {
  annotation: constantOnly("An annotation takes constants only: the key can't be looked up there."),
  constant_pattern: constantOnly('A `case` takes constants only: compare in an `if`, then the key can be looked up.'),
  formal_parameter_list: constantOnly(
    'The default of a parameter must be a constant: look the key up in the body when nothing is given.',
  ),
  constant_constructor_signature: () => inConst,
  const_object_expression: () => inConst,
  list_literal: (_child, list) => (isConst(list) ? inConst : undefined),
  set_or_map_literal: (_child, map) => (isConst(map) ? inConst : undefined),
  uri: constantOnly('The address of a library must be written out.'),
};
const ends = ['block', 'function_body', 'program'];

/** Whether a node stands where only a constant will do. */
function needsConstant(use: SyntaxNode): boolean {
  return 'reason' in judgePlace(use, rules, ends);
}

/** A field with a first value, in a class that can be made at compile time. */
function isInConstClass(node: SyntaxNode): boolean {
  const field = closest(node, ['initialized_identifier'], ['block', 'function_body']);
  const body = closest(node, ['class_body']);
  return field !== undefined && body !== undefined && descendants(body, ['constant_constructor_signature']).length > 0;
}

/** See `Language.place`. */
export function placeDart(context: Context, node: SyntaxNode): Placement | Refused {
  if (/^import\s+['"](?:package:(?:flutter|web)\/|dart:(?:html|ui|js))/m.test(context.text)) return shipped;
  if (/^part\s+of\b/m.test(context.text)) {
    return refuse(
      'constant-only',
      'This file is a part of a library, whose imports stand elsewhere: look the key up there.',
    );
  }
  const verdict = judgePlace(node, rules, ends);
  if ('reason' in verdict) return verdict;
  if (isInConstClass(node)) return inConst;
  const declaration = closest(node, declarations, ['block', 'function_body']);
  if (declaration === undefined || constWord(declaration) === undefined) return {};
  const all = cascadeFrom(context, declaration, constAround, (each) => [nameOfDeclaration(each)], usesWithTemplates);
  if (all.some((each) => usesWithTemplates(context, nameOfDeclaration(each)).some(needsConstant))) {
    return refuse(
      'constant-only',
      'A `const` expression, a `case`, a default or an annotation is made of this constant: it must stay one.',
    );
  }
  const words = new Map(all.flatMap((each) => constWord(each) ?? []).map((word) => [word.id, word]));
  const name = nameOfDeclaration(declaration);
  const note = `${name} is no longer a constant: a \`const\` of another file can't be made of it.`;
  return {
    edits: [...words.values()].map((word) => replace(word, 'final')),
    notes: name.startsWith('_') ? [] : [note],
  };
}

/** See `Language.fallback`: `Platform.environment['X'] ?? '...'`. */
export function fallbackInDart(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'if_null_expression') return undefined;
  const name = /^Platform\.environment\[['"](\w+)['"]\]\s*\?\?\s*$/.exec(
    parent.text.slice(0, node.startIndex - parent.startIndex),
  )?.[1];
  return name === undefined ? undefined : { node: parent, name };
}

/** See `Language.hint`. */
export function hintInDart(node: SyntaxNode): string | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (declarations.includes(parent.type)) return nameOfDeclaration(parent);
    if (parent.type === 'initialized_identifier') return named(parent)[0]?.text;
    if (parent.type === 'assignment_expression') return parent.childForFieldName('left')?.text;
    if (parent.type === 'pair') return named(parent)[0]?.id === child.id ? undefined : named(parent)[0]?.text;
    if (parent.type === 'named_argument') return named(parent)[0]?.text;
    if (
      !/^(?:additive_expression|parenthesized_expression|template_substitution|string_literal|if_null_expression)$/.test(
        parent.type,
      )
    )
      return undefined;
    child = parent;
  }
  return undefined;
}
