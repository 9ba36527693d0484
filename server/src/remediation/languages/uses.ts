/**
 * Where a name is used. Found by searching the text first, so that a long file costs no walk through its whole tree; names
 * that mean something else elsewhere are found too, which errs on the side of care.
 */
import type { SyntaxNode } from '../syntax';
import type { Context } from './language';

/** More uses than this are not looked at one by one. */
const maxUses = 2000;

/**
 * The nodes at which a name stands as a word of code, in the order of the text.
 *
 * @param range where to look, in offsets; default: the whole text
 */
export function usesOf(
  { text, root }: Context,
  name: string,
  range: { readonly startIndex: number; readonly endIndex: number } = root,
): readonly SyntaxNode[] {
  const uses: SyntaxNode[] = [];
  const end = Math.min(range.endIndex, text.length);
  for (let at = text.indexOf(name, range.startIndex); at >= 0 && at < end; at = text.indexOf(name, at + 1)) {
    const isWord = !/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[at + name.length] ?? ' ');
    const node = isWord ? root.descendantForIndex(at, at + name.length - 1) : null;
    // Comments and strings hold the word, but are not named by it.
    if (node !== null && node.text === name) uses.push(node);
    if (uses.length >= maxUses) break;
  }
  return uses;
}

/** Where a name stands: as a word of code, or in a string behind a `$`. */
export function usesWithTemplates(context: Context, name: string): readonly SyntaxNode[] {
  const inStrings = [...context.text.matchAll(new RegExp(`\\$${name}\\b`, 'g'))].flatMap((match) => {
    const node = context.root.descendantForIndex(match.index, match.index);
    return node === null ? [] : [node];
  });
  return [...usesOf(context, name), ...inStrings];
}

/**
 * A declaration and every other one whose value is made of it, directly or by way of others.
 *
 * @param dependentOf the declaration in whose value a use stands, if that must change as well
 * @param namesOf the names that a declaration declares
 * @param find finds the uses of a name; default: as a word of code
 */
export function cascadeFrom(
  context: Context,
  first: SyntaxNode,
  dependentOf: (use: SyntaxNode) => SyntaxNode | undefined,
  namesOf: (declaration: SyntaxNode) => readonly string[],
  find: (context: Context, name: string) => readonly SyntaxNode[] = usesOf,
): readonly SyntaxNode[] {
  const chosen = new Map([[first.id, first]]);
  const open = [...namesOf(first)];
  const done = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    for (const use of find(context, name)) {
      const dependent = dependentOf(use);
      if (dependent === undefined || chosen.has(dependent.id)) continue;
      chosen.set(dependent.id, dependent);
      open.push(...namesOf(dependent));
    }
  }
  return [...chosen.values()].sort((a, b) => a.startIndex - b.startIndex);
}
