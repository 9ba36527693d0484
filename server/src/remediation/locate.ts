/** Finds the string literal that holds a finding, or says what the finding stands in instead. */
import type { Language, Literal, Refused } from './languages/language';
import { refuse } from './languages/language';
import type { SyntaxNode } from './syntax';
import { ancestorsOf } from './walk';

const inComment = refuse(
  'comment',
  'The key stands in a comment, where nothing can be looked up: replace it by a placeholder. The history of the file still holds it.',
);
const inProse = refuse(
  'comment',
  'The key stands in documentation, where nothing can be looked up: replace it by a placeholder. The history of the file still holds it.',
);
const halfTyped = refuse(
  'half-typed',
  'The code around the key cannot be read yet: finish typing it, then the fix is offered.',
);
const noString = refuse('not-in-a-string', 'The key does not stand in a string that a lookup could replace.');

/** Types of nodes that the content of a literal is made of, in every grammar; an expression within it is of none of them. */
const contentType = /fragment|content|escape|_text$|str_|list_item|string|heredoc|nowdoc|quote|regex/;

/** An error so near that the text around cannot be trusted: the node itself, or a child of an error. */
function isBroken(node: SyntaxNode): boolean {
  if (node.isError || node.isMissing) return true;
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.isError) return true;
    if (ancestor.parent?.parent == null) return ancestor.hasError;
  }
  return node.hasError;
}

function literalOf(language: Language, node: SyntaxNode, start: number, end: number): Literal | Refused | undefined {
  const kind = language.literals[node.type];
  if (kind === undefined) return undefined;
  if (kind !== true) return refuse('string-kind', kind);
  const marks = language.delimiters(node);
  if (marks === undefined) return node.hasError ? halfTyped : noString;
  const literal = {
    node,
    ...marks,
    start: node.startIndex + marks.open.length,
    end: node.endIndex - marks.close.length,
  };
  // The quotes are not part of a value, whatever a detector says.
  if (start < literal.start || end > literal.end) return noString;
  if (node.hasError) return halfTyped;
  return language.isProse?.(node) ? inProse : literal;
}

/**
 * Finds the innermost literal around a range of the text.
 *
 * @param start UTF-16 offset, half-open with `end`
 */
export function locate(language: Language, root: SyntaxNode, start: number, end: number): Literal | Refused {
  const innermost = root.descendantForIndex(start, Math.max(start, end - 1));
  for (let node = innermost; node !== null; node = node.parent) {
    // A grammar may take a line of a long string that looks like a comment for one.
    const isComment = language.comments.includes(node.type);
    const isText = isComment && node.parent !== null && node.parent.type in language.literals;
    if (isComment && !isText) return inComment;
    if (node.endIndex < end || node.startIndex > start) continue;
    const literal = literalOf(language, node, start, end);
    if (literal !== undefined) return literal;
    if (node.isNamed && !isText && !contentType.test(node.type)) break;
  }
  return innermost !== null && isBroken(innermost) ? halfTyped : noString;
}
