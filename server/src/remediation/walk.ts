/** Ways through a syntax tree. */
import type { SyntaxNode } from './syntax';

/** The node's ancestors, nearest first. */
export function* ancestorsOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}

/** The node itself or its nearest ancestor of one of the types, not looking beyond a node of the types `until`. */
export function closest(
  node: SyntaxNode,
  types: readonly string[],
  until: readonly string[] = [],
): SyntaxNode | undefined {
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) {
    if (types.includes(at.type)) return at;
    if (until.includes(at.type)) return undefined;
  }
  return undefined;
}

/** The farthest ancestor (or the node itself) of one of the types. */
export function outermost(node: SyntaxNode, types: readonly string[]): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  for (let at: SyntaxNode | null = node; at !== null; at = at.parent) if (types.includes(at.type)) found = at;
  return found;
}

/** Whether `node` is the parent's child of that field. */
export function isField(parent: SyntaxNode, field: string, node: SyntaxNode): boolean {
  return parent.childForFieldName(field)?.id === node.id;
}

/** A node's children that the grammar names, without gaps. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.namedChildren.filter((child) => child !== null);
}

/** Its children, named or not. */
export function children(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child !== null);
}

/** Its descendants of some types, without gaps. */
export function descendants(node: SyntaxNode, types: readonly string[]): readonly SyntaxNode[] {
  return node.descendantsOfType([...types]).filter((child) => child !== null);
}

/** Its first child of a type. */
export function childOfType(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | undefined {
  return children(node).find((child) => types.includes(child.type));
}
