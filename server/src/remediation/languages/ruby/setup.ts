/**
 * Where the helper of a Ruby text goes: below its first `require` lines, with those it needs itself. A method defined at the
 * top level can be called from everywhere, also while a class is being read.
 */
import { insert } from '../../edits';
import { afterShebang, freshName, hasWord, nextLine, reindent, withEol } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { descendants, named } from '../../walk';
import type { Context, Helper, LookupKit, Prepared } from '../language';

const requireLine = /^(?:require|require_relative|autoload|Bundler\.require)\b/;

function isRequire(node: SyntaxNode): boolean {
  return /^(?:call|command|identifier)$/.test(node.type) && requireLine.test(node.text);
}

/** After the `require` lines at the top, or after the comments that a blank line parts from the code. */
function headOf({ root, text }: Context): { readonly at: number; readonly hasHead: boolean } {
  let end: number | undefined;
  for (const node of named(root)) {
    if (isRequire(node)) end = node.endIndex;
    else if (node.type !== 'comment') break;
  }
  if (end !== undefined) return { at: nextLine(text, end - 1), hasHead: true };
  const top = afterShebang(text);
  const magic =
    /^(?:[ \t]*#[^\n]*\n)*(?:[ \t]*#[^\n]*\n(?=[ \t]*\r?\n))|^(?:[ \t]*#[ \t]*(?:-\*-|frozen|encoding|coding|warn|typed)[^\n]*\n)+/;
  return { at: top + (magic.exec(text.slice(top))?.[0].length ?? 0), hasHead: false };
}

function isThere({ root, text }: Context, { name, isAlike }: Helper): boolean {
  if (!hasWord(text, name)) return false;
  return descendants(root, ['method']).some(
    (method) => method.childForFieldName('name')?.text === name && isAlike(method.text),
  );
}

/** Prepares a text: one helper for all its lookups. */
export function prepareRuby(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text, eol } = context;
  const modules: ReadonlyMap<string, string> = new Map();
  const { helper } = kit;
  if (helper === undefined) return { spellings: nodes.map(() => ({ helper: undefined, modules })), edits: [] };
  if (isThere(context, helper)) return { spellings: nodes.map(() => ({ helper: helper.name, modules })), edits: [] };
  const name = freshName(text, helper.name);
  const spelling = { helper: name, modules };
  const { at, hasHead } = headOf(context);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const lines = kit.imports
    .filter((path) => !new RegExp(`^\\s*require\\s*\\(?\\s*["']${path}["']`, 'm').test(text))
    .map((path) => `require "${path}"\n`);
  const source = reindent(helper.source(name, spelling), '  ');
  const lead = (isOpen ? '\n' : '') + (!hasHead && at > 0 ? '\n' : '') + lines.join('');
  const gap = /^[ \t]*\r?\n/.test(text.slice(at)) || at >= text.length ? '' : '\n';
  const blank = hasHead || lines.length > 0 ? '\n' : '';
  return {
    spellings: nodes.map(() => spelling),
    edits: [insert(at, withEol(`${lead}${blank}${source}\n${gap}`, eol))],
  };
}
