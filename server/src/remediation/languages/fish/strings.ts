/** Strings of fish: quoted and bare. Quotes are closed before a lookup and opened after it; a line before checks the variable. */
import { insert } from '../../edits';
import { indentAt, lineStart } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, closest, isField } from '../../walk';
import { fillHoles } from '../composing';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitAt } from '../splitting';

const blocks =
  /^(?:program|function_definition|begin_statement|if_statement|else_if_clause|else_clause|while_statement|for_statement|case_clause)$/;

const statement = /^(?:command|pipe|conditional_execution|function_definition|\w+_statement)$/;

/** See `Language.delimiters`. */
export function fishDelimiters({ type, text }: SyntaxNode): { open: string; close: string } | undefined {
  if (type === 'word') return { open: '', close: '' };
  const mark = type === 'double_quote_string' ? '"' : "'";
  return text.length >= 2 && text.startsWith(mark) && text.endsWith(mark) ? { open: mark, close: mark } : undefined;
}

/** See `Language.decode`. */
export function decodeFish({ node }: Literal, raw: string): string | undefined {
  if (node.type === 'single_quote_string') return raw.replace(/\\([\\'])/g, '$1');
  return node.type === 'word' ? raw.replace(/\\(.)/g, '$1') : raw.replace(/\\([\\"$])/g, '$1');
}

/** The statement before which a line can be put; what depends on the success of another one goes with that. */
function statementAround(node: SyntaxNode): SyntaxNode {
  let at = node;
  for (const parent of ancestorsOf(node)) {
    const isHeader = !statement.test(at.type) || isField(parent, 'condition', at);
    const isInside = closest(parent, ['command_substitution', 'pipe']) !== undefined;
    if (blocks.test(parent.type) && !isHeader && !isInside) break;
    at = parent;
  }
  while (at.type === 'conditional_execution') {
    let before = at.previousSibling;
    while (before !== null && !before.isNamed) before = before.previousSibling;
    if (before === null) break;
    at = before;
  }
  return at;
}

/** A function whose output is captured or piped would end alone: its definition is what the line goes before. */
function capturedFunction({ text }: Context, node: SyntaxNode): SyntaxNode | undefined {
  const own = closest(node, ['function_definition']);
  const name = own?.childForFieldName('name')?.text;
  if (own === undefined || name === undefined || !/^[\w-]+$/.test(name)) return undefined;
  return new RegExp(`[(|]\\s*${name}\\b|\\b${name}\\b[^\\n;]*\\|`).test(text) ? own : undefined;
}

function checkFor({ text, eol, facts }: Context, statement: SyntaxNode, name: string): TextEdit {
  // Files that an interactive shell loads must not end it.
  const isLoaded = /(?:^|\/)(?:config\.fish$|conf\.d\/|functions\/|completions\/)/.test(facts.path);
  const { startIndex } = statement;
  const isFirstOnLine = text.slice(lineStart(text, startIndex), startIndex).trim() === '';
  const gap = isFirstOnLine ? `${eol}${indentAt(text, startIndex)}` : '; ';
  const leave = isLoaded ? 'return 1' : 'exit 1';
  return insert(startIndex, `test -n "$${name}"; or begin; echo "${name} is not set" >&2; ${leave}; end${gap}`);
}

/** The script gives the variable a value of its own before. */
function isOverwritten({ text }: Context, node: SyntaxNode, { name }: Hole): boolean {
  if (name === '') return false;
  const own = closest(node, ['command'])?.startIndex ?? node.startIndex;
  return new RegExp(`\\bset\\s+(?:-\\S+\\s+)*${name}\\b`).test(text.slice(0, own));
}

/** See `Language.compose`. */
export function composeFish(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const around = statementAround(capturedFunction(context, node) ?? node);
  if (/\$(?:pipe)?status\b/.test(around.text)) {
    return refuse('string-kind', 'The line asks how the one before it ended: look the key up before that.');
  }
  const taken = holes.find((hole) => isOverwritten(context, node, hole));
  if (taken !== undefined) {
    return refuse(
      'string-kind',
      `The script sets ${taken.name} itself before this line: give that variable another name, then the key can be looked up.`,
    );
  }
  const checks = [...new Set(holes.map(({ name }) => name))].map((name) => checkFor(context, around, name));
  const spell = (hole: Hole) => `"${hole.lookup('"').text}"`;
  const isBare = node.type === 'word';
  const composed = isBare
    ? fillHoles(literal, holes, spell)
    : splitAt(context, literal, holes, { operator: '', spell });
  return { ...composed, loose: 'no', around: checks };
}

/** See `Language.hint`: `set -x NAME "..."`. */
export function hintInFish(node: SyntaxNode): string | undefined {
  const command = closest(node, ['command']);
  const before = command?.text.slice(0, node.startIndex - command.startIndex) ?? '';
  return /^set\s+(?:-\S+\s+)*(\w+)\s+$/.exec(before)?.[1];
}
