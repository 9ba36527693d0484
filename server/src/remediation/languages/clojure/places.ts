/** Where Clojure evaluates a form, and where a string is data, documentation, or what the reader or a macro wants literally. */
import { insert } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, named } from '../../walk';
import { type Context, type Fallback, type Placement, type Refused, refuse } from '../language';

const quoted = refuse(
  'constant-only',
  'The key stands in quoted data, where nothing is evaluated: build that with `list` or `vector`.',
);
const asTest = refuse(
  'constant-only',
  'A `case` compares with literals only: use `cond` and `=`, then the key can be looked up.',
);
const dataFile = refuse(
  'constant-only',
  'This file is data, of which nothing is evaluated: take the entry out, and let the program read it from its environment.',
);
const inBrowser = refuse(
  'client-bundle',
  'ClojureScript is shipped to browsers, where no secret can be kept: move the call behind a route of your server, and the key with it.',
);

/** The forms in a list, its head first; comments and discarded forms are none. */
export function formsOf(list: SyntaxNode | null): readonly SyntaxNode[] {
  return list === null ? [] : named(list).filter((each) => !/^(?:comment|dis_expr|meta_lit)$/.test(each.type));
}

function headOf(list: SyntaxNode): string {
  return list.type === 'list_lit' ? (formsOf(list)[0]?.text ?? '') : '';
}

function indexIn(list: SyntaxNode, child: SyntaxNode): number {
  return formsOf(list).findIndex((each) => each.id === child.id);
}

/** `(case x TEST result TEST result default)`. */
function isTest(list: SyntaxNode, child: SyntaxNode): boolean {
  const index = indexIn(list, child);
  return headOf(list) === 'case' && index >= 2 && index % 2 === 0 && index < formsOf(list).length - 1;
}

/** `(case x "..." a ...)` -> `(if (= x lookup) a (case x ...))`, where the value is no more than a name. */
function compareFirst(list: SyntaxNode, test: SyntaxNode): Placement | Refused {
  const forms = formsOf(list);
  const subject = forms[1];
  const result = forms[indexIn(list, test) + 1];
  const next = forms[indexIn(list, test) + 2];
  if (subject?.type !== 'sym_lit' || test.type !== 'str_lit' || result === undefined) return asTest;
  return {
    move: (expression) => [
      insert(list.startIndex, `(if (= ${subject.text} ${expression}) ${result.text} `),
      { start: test.startIndex, end: next?.startIndex ?? result.endIndex, newText: '' },
      insert(list.endIndex, ')'),
    ],
  };
}

/** `"doc"` of `def`, `defn` and their like: something follows it. */
export function isClojureProse(node: SyntaxNode): boolean {
  const list = node.parent;
  if (list === null) return false;
  const index = indexIn(list, node);
  return index === 2 && /(?:^|\/)def(?!ault)[\w-]*$|^ns$/.test(headOf(list)) && formsOf(list).length > 3;
}

/** See `Language.place`. */
export function placeClojure({ facts }: Context, node: SyntaxNode): Placement | Refused {
  if (facts.path.endsWith('.edn')) return dataFile;
  if (facts.path.endsWith('.cljs')) return inBrowser;
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (/^(?:quoting_lit|syn_quoting_lit|tagged_or_ctor_lit|meta_lit)$/.test(parent.type)) return quoted;
    if (/^(?:ns|quote|comment)$/.test(headOf(parent))) return quoted;
    if (isTest(parent, child)) return compareFirst(parent, child);
    child = parent;
  }
  return {};
}

/** See `Language.runsLater`. */
export function runsLaterInClojure(node: SyntaxNode): boolean {
  return [...ancestorsOf(node)].some((each) => {
    return (
      each.type === 'anon_fn_lit' || /^(?:fn\*?|defn-?|defmethod|defmacro|deftest|delay|reify)$/.test(headOf(each))
    );
  });
}

/** See `Language.fallback`: `(or (System/getenv "X") "...")`. */
export function fallbackInClojure(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent === null || headOf(parent) !== 'or' || indexIn(parent, node) !== 2) return undefined;
  const name = /^\(System\/getenv\s+"(\w+)"\)$/.exec(formsOf(parent)[1]?.text ?? '')?.[1];
  return name === undefined || formsOf(parent).length !== 3 ? undefined : { node: parent, name };
}

/** See `Language.hint`: the keyword or the symbol before, in a map, a binding, a definition or a call. */
export function hintInClojure(node: SyntaxNode): string | undefined {
  let at = node;
  for (const parent of ancestorsOf(node)) {
    const before = formsOf(parent)[indexIn(parent, at) - 1];
    const isDefinition = /^(?:def|defonce)$/.test(headOf(parent));
    if (isDefinition) return formsOf(parent)[1]?.text;
    if (before !== undefined && /^(?:kwd_lit|str_lit)$/.test(before.type)) return before.text;
    if (parent.type !== 'list_lit') return before?.type === 'sym_lit' ? before.text : undefined;
    if (!/^(?:str|format)$/.test(headOf(parent))) return undefined;
    at = parent;
  }
  return undefined;
}
