/**
 * Where Elixir takes a lookup. The body of a module runs when the module is compiled: what is looked up there is kept in the
 * compiled file. So an attribute becomes a function, and what else stands in a body is left alone.
 */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { rewriteAttribute } from './attributes';
import { isAttribute, isPattern } from './nodes';

const definitions = /^(?:defp?|test|setup|setup_all|describe|on_exit|check|property)$/;
const compiled = /^(?:defmacrop?|quote|defguardp?|defdelegate)$/;
const inPattern = refuse(
  'constant-only',
  'A pattern takes constants only: compare in the body, then the key can be looked up.',
);
const atCompileTime = refuse(
  'constant-only',
  'This line runs when the module is compiled, and the compiled file would keep the value: read it in a function, or in config/runtime.exs.',
);

function targetOf(call: SyntaxNode): string {
  return call.type === 'call' ? (call.childForFieldName('target')?.text ?? '') : '';
}

/** `def f(k \\ "key")` computes; the rest of a head matches. */
function isHead(child: SyntaxNode, parent: SyntaxNode, node: SyntaxNode): boolean {
  if (parent.type !== 'arguments' || parent.parent === null || !/^defp?$/.test(targetOf(parent.parent))) return false;
  if (named(parent)[0]?.id !== child.id) return false;
  for (const each of ancestorsOf(node)) {
    if (each.id === child.id) break;
    if (each.type === 'binary_operator' && each.childForFieldName('operator')?.text === '\\\\') return false;
  }
  return true;
}

/** See `Language.runsLater`. */
export function runsLaterInElixir(node: SyntaxNode): boolean {
  return [...ancestorsOf(node)].some((each) => definitions.test(targetOf(each)) || isAttribute(each));
}

/** See `Language.place`. */
export function placeElixir(context: Context, node: SyntaxNode): Placement | Refused {
  let child = node;
  let attribute: SyntaxNode | undefined;
  for (const parent of ancestorsOf(node)) {
    if (isPattern(child, parent) || isHead(child, parent, node)) return inPattern;
    const target = targetOf(parent);
    if (compiled.test(target)) return atCompileTime;
    if (definitions.test(target)) return {};
    if (isAttribute(parent)) attribute = parent;
    if (/^def(?:module|protocol|impl)$/.test(target)) {
      return attribute === undefined ? atCompileTime : rewriteAttribute(context, attribute, parent);
    }
    child = parent;
  }
  if (!/(?:^|\/)config\/(?!runtime\.)[\w.]+\.exs$/.test(context.facts.path)) return {};
  return {
    notes: ['A release keeps what this file computed when it was built: config/runtime.exs is read when it starts.'],
  };
}
