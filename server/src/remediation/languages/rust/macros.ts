/** Literals among the tokens of a macro, and in the calls that make a `String` of them. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, children, isField, named } from '../../walk';

/** Macros whose first string is a template. */
const formatting =
  /^(?:e?println|e?print|format|format_args|panic|todo|unimplemented|unreachable|write|writeln|info|warn|error|debug|trace|log|anyhow|bail|ensure|assert|debug_assert|assert_eq|assert_ne|debug_assert_eq|debug_assert_ne)$/;
/** Macros that take expressions. */
const takesExpressions =
  /^(?:vec|dbg|json|hashmap|btreemap|hashset|lazy_static|thread_local|smallvec|join|try_join|ok|some)$/;

/** A macro call around a node. */
export interface Macro {
  readonly name: string;
  /** Its tokens, with the brackets around them. */
  readonly list: SyntaxNode;
  readonly formats: boolean;
  /** Whether an expression can stand for a literal among the tokens. */
  readonly isKnown: boolean;
}

function macroOf(called: string, list: SyntaxNode): Macro {
  const name = called.replace(/^.*::/, '');
  const formats = formatting.test(name);
  return { name, list, formats, isKnown: formats || takesExpressions.test(name) };
}

/** The innermost macro call around a node whose tokens are not parsed as expressions; it may be a token of another one. */
export function macroAround(node: SyntaxNode): Macro | undefined {
  let list: SyntaxNode | undefined;
  for (const each of ancestorsOf(node)) {
    if (each.type === 'macro_invocation') {
      return list === undefined ? undefined : macroOf(each.childForFieldName('macro')?.text ?? '', list);
    }
    if (each.type !== 'token_tree') return undefined;
    list = each;
    const mark = each.previousSibling;
    if (mark?.text === '!' && mark.previousSibling?.type === 'identifier')
      return macroOf(mark.previousSibling.text, each);
  }
  return undefined;
}

/** Arguments before the template: those of `assert!` and its kin are values. */
function leastIndex(name: string): number {
  if (/assert_(?:eq|ne)$/.test(name)) return 2;
  return /assert$|^ensure$/.test(name) ? 1 : 0;
}

/** Whether the literal is the template of its macro. */
export function isTemplate(node: SyntaxNode, { name, list, formats }: Macro): boolean {
  if (!formats || node.parent?.id !== list.id) return false;
  const before = children(list).filter((each) => each.endIndex <= node.startIndex);
  const index = before.filter((each) => each.text === ',').length;
  const isFirst = !before.some((each, at) => /string_literal$/.test(each.type) && at >= 1 && index > leastIndex(name));
  const starts = before.at(-1)?.text === ',' || before.length === 1;
  // `write!(out, "...")`, `log!(level, "...")`; a message of another macro comes first.
  const most = /^(?:write|writeln|log)$/.test(name) ? 1 : leastIndex(name);
  return starts && isFirst && index >= leastIndex(name) && index <= most;
}

/** A call that makes something owned of a literal. `isConversion`: of which type is for the place to say. */
export interface Wrapper {
  readonly node: SyntaxNode;
  readonly isConversion: boolean;
}

/** `"...".to_string()`, `String::from("...")`, `"...".into()`. */
export function wrapperOf(node: SyntaxNode): Wrapper | undefined {
  const { parent } = node;
  const call = parent?.parent;
  if (parent === null || call?.type !== 'call_expression') return undefined;
  const isMethod =
    parent.type === 'field_expression' && isField(parent, 'value', node) && isField(call, 'function', parent);
  const method = isMethod ? parent.childForFieldName('field')?.text : undefined;
  if (method === 'into') return { node: call, isConversion: true };
  if (method === 'to_string' || method === 'to_owned') return { node: call, isConversion: false };
  const isMade = parent.type === 'arguments' && named(parent).length === 1;
  const made = isMade ? call.childForFieldName('function')?.text : undefined;
  return made === 'String::from' ? { node: call, isConversion: false } : undefined;
}
