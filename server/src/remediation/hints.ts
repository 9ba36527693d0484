/** Finds what a value is called in the code: the variable, property, key or argument it is given to. */
import type { Language } from './languages/language';
import type { SyntaxNode } from './syntax';
import { isField, named } from './walk';

/** `setHeader("x-api-key", "...")`: the first of two string arguments names the second. */
function firstArgument(language: Language, list: SyntaxNode, node: SyntaxNode): string | undefined {
  const [first, second, ...rest] = named(list).filter((child) => !language.comments.includes(child.type));
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const isSecond = second.startIndex <= node.startIndex && node.endIndex <= second.endIndex;
  // Some grammars wrap each argument.
  const isString = first.type in language.literals || (named(first)[0]?.type !== undefined && /^["']/.test(first.text));
  return isSecond && isString ? first.text : undefined;
}

/**
 * The text that names a node's value, to be cut down to an identifier by the caller.
 *
 * @param node the literal, or the larger expression that is fixed
 */
export function hintFor(language: Language, node: SyntaxNode): string | undefined {
  const own = language.hint?.(node);
  if (own !== undefined) return own;
  const { rules, transparent, argumentLists } = language.hints;
  let child = node;
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    const rule = rules[parent.type];
    if (rule !== undefined) {
      const name = rule.name === 'first' ? named(parent)[0] : parent.childForFieldName(rule.name);
      const isValue = rule.value === undefined ? name?.id !== child.id : isField(parent, rule.value, child);
      // An argument, say, has a name only sometimes.
      if (name !== null && name !== undefined) return isValue ? name.text : undefined;
    }
    if (argumentLists.includes(parent.type)) return firstArgument(language, parent, node);
    if (!transparent.includes(parent.type)) return undefined;
    child = parent;
  }
  return undefined;
}
