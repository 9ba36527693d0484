/**
 * Where the helper function of a JavaScript or TypeScript text goes: after shebang, licence comment, directives, imports and
 * `require` lines, before the code. A function declaration is hoisted, so that its place never changes what the program does.
 */
import { insert } from '../../edits';
import { afterShebang, freshName, hasWord, indentUnit, nextLine, reindent, withEol } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { named } from '../../walk';
import type { Context, Helper, LookupKit, Prepared, Spelling } from '../language';

const requireLine =
  /^(?:const|let|var)\b[^;]*=\s*(?:await\s+import|require)\s*\(|^(?:await\s+)?(?:import|require)\s*\(/;

/** Whether a statement belongs to the head of a file. */
function isHead(node: SyntaxNode): boolean {
  if (['hash_bang_line', 'import_statement', 'import_alias'].includes(node.type)) return true;
  if (node.type === 'export_statement') return node.childForFieldName('source') !== null;
  if (node.type === 'expression_statement' && named(node)[0]?.type === 'string') return true;
  const isShort = node.endIndex - node.startIndex < 400;
  return (
    isShort && /^(?:lexical|variable)_declaration|^expression_statement$/.test(node.type) && requireLine.test(node.text)
  );
}

/** Whether the text is a module: its top-level names are its own. */
function isModule(context: Context): boolean {
  const { languageId, facts, root } = context;
  if (!languageId.startsWith('typescript') || /\.[mc]ts$/.test(facts.path)) return true;
  return named(root).some((node) => node.type === 'import_statement' || node.type === 'export_statement');
}

/** Offset of the line after the head, or of the first line of code when there is no head. */
function afterHead({ root, text }: Context): { at: number; hasHead: boolean } {
  let end: number | undefined;
  for (const node of named(root)) {
    if (isHead(node)) end = node.endIndex;
    else if (node.type !== 'comment') break;
  }
  if (end !== undefined) return { at: nextLine(text, Math.max(0, end - 1)), hasHead: true };
  return { at: afterLicence(text, root), hasHead: false };
}

/** After a comment at the top that a blank line parts from the code: it speaks of the file, not of its first statement. */
function afterLicence(text: string, root: SyntaxNode): number {
  const [first] = named(root);
  const top = afterShebang(text);
  if (first?.type !== 'comment' || first.startIndex > top + 1) return top;
  const blank = /^(?:[ \t]*(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)[ \t]*\r?\n)+[ \t]*\r?\n/.exec(text.slice(top));
  return blank === null ? top : top + blank[0].length;
}

function importsName(text: string, name: string): boolean {
  const bound = new RegExp(
    `\\bimport\\s[^;'"]*\\b${name}\\b[^;'"]*\\bfrom\\b|\\{[^}]*\\b${name}\\b[^}]*\\}\\s*=\\s*(?:await\\s+)?(?:require|import)\\b`,
  );
  return bound.test(text);
}

/** A function of the helper's name that does what it does: to be called instead of a second one. */
function hasAlike({ root, text }: Context, helper: Helper): boolean {
  if (importsName(text, helper.name)) return true;
  return named(root).some((node) => {
    const declaration = node.type === 'export_statement' ? (node.childForFieldName('declaration') ?? node) : node;
    const isDeclared =
      declaration.type === 'function_declaration'
        ? declaration.childForFieldName('name')?.text === helper.name
        : new RegExp(`^(?:const|let|var)\\s+${helper.name}\\b`).test(declaration.text.slice(0, 80));
    return isDeclared && helper.isAlike(declaration.text);
  });
}

/** Prepares a text: one helper for all its lookups. A TypeScript script shares its names with other files: no helper there. */
export function prepareJavascript(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { helper } = kit;
  const modules: ReadonlyMap<string, string> = new Map();
  const all = (spelling: Spelling) => nodes.map(() => spelling);
  if (helper === undefined || !isModule(context)) return { spellings: all({ helper: undefined, modules }), edits: [] };
  const { text } = context;
  if (hasWord(text, helper.name) && hasAlike(context, helper)) {
    return { spellings: all({ helper: helper.name, modules }), edits: [] };
  }
  const name = freshName(text, helper.name);
  const spelling = { helper: name, modules };
  const source = reindent(helper.source(name, spelling), indentUnit(text, '  '));
  const { at, hasHead } = afterHead(context);
  const isOnLine = at === 0 || text[at - 1] === '\n' || text.charCodeAt(at - 1) === 0xfeff;
  const lines = (kit.importLines ?? []).filter((line) => !text.includes(line)).map((line) => `${line}\n`);
  const before = (isOnLine ? '' : '\n') + lines.join('') + (hasHead || lines.length > 0 ? '\n' : '');
  const gap = /^[ \t]*\r?\n/.test(text.slice(at)) || at >= text.length ? '\n' : '\n\n';
  return { spellings: all(spelling), edits: [insert(at, withEol(`${before}${source}${gap}`, context.eol))] };
}
