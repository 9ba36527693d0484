/**
 * Where a shell takes a lookup, and where it would fail unheard: a subshell ends alone, and the script goes on. There the
 * variable is checked by a line of its own before.
 */
import { insert } from '../../edits';
import { indentAt, lineStart } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, closest, descendants, isField } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';

/** What runs in a process of its own, or is expanded in one. */
const apart = [
  'command_substitution',
  'process_substitution',
  'subshell',
  'pipeline',
  'heredoc_redirect',
  'herestring_redirect',
  'file_redirect',
];
const blocks = ['program', 'compound_statement', 'do_group', 'if_statement', 'elif_clause', 'else_clause', 'case_item'];

function isInBackground(node: SyntaxNode): boolean {
  return node.nextSibling?.type === '&';
}

/** `X=value command`: some shells expand it only for the command. */
function isForOneCommand({ type, parent }: SyntaxNode): boolean {
  return type === 'variable_assignment' && parent?.type === 'command';
}

/** The outermost thing around a node that runs apart from the script. */
function apartOf(node: SyntaxNode): SyntaxNode | undefined {
  let found: SyntaxNode | undefined;
  for (const each of ancestorsOf(node)) {
    if (each.type === 'function_definition') break;
    if (apart.includes(each.type) || isInBackground(each) || isForOneCommand(each)) found = each;
  }
  return found;
}

/** A function whose output is captured, by whatever name it is called there, runs apart as well. */
function capturedFunction({ root }: Context, node: SyntaxNode): SyntaxNode | undefined {
  const own = closest(node, ['function_definition']);
  if (own === undefined) return undefined;
  const names = new Set(descendants(root, ['function_definition']).map((each) => each.childForFieldName('name')?.text));
  const isCaptured = descendants(root, ['command_name']).some((name) => {
    return names.has(name.text) && apartOf(name) !== undefined;
  });
  if (!isCaptured) return undefined;
  let outer = own;
  for (const each of ancestorsOf(own)) if (each.type === 'function_definition') outer = each;
  return outer;
}

/** The statement before which a line can be put. */
function statementAround(node: SyntaxNode): SyntaxNode {
  let at = node;
  for (const parent of ancestorsOf(node)) {
    const isHeader = isField(parent, 'condition', at) || (parent.type === 'case_item' && isField(parent, 'value', at));
    if (blocks.includes(parent.type) && !isHeader) return at;
    at = parent;
  }
  return at;
}

/**
 * Lines that check variables before the statement that would not stop the script by itself; undefined where the lookup does.
 *
 * @param lookups what to expand, each once
 */
export function checksBefore(
  context: Context,
  node: SyntaxNode,
  lookups: readonly string[],
): readonly TextEdit[] | undefined {
  const where = capturedFunction(context, node) ?? apartOf(node);
  if (where === undefined && node.type !== 'heredoc_body') return undefined;
  const { startIndex } = statementAround(where ?? node);
  const { text, eol } = context;
  const isFirstOnLine = text.slice(lineStart(text, startIndex), startIndex).trim() === '';
  const gap = isFirstOnLine ? `${eol}${indentAt(text, startIndex)}` : '; ';
  return lookups.map((lookup) => insert(startIndex, `: "${lookup}"${gap}`));
}

/** See `Language.place`. */
export function placeShell(_context: Context, node: SyntaxNode): Placement | Refused {
  const { parent } = node;
  const isCommand = parent?.type === 'command_name' && node.type === 'word';
  const isName = parent?.type === 'function_definition' || parent?.type === 'subscript';
  if (isCommand || isName) {
    return refuse('constant-only', 'The key is a name here, which must be written out.');
  }
  const inExpansion = parent?.type === 'expansion' && node.type === 'word';
  return inExpansion
    ? refuse('string-kind', 'The key stands in the expansion of another variable: give it one of its own first.')
    : {};
}
