/**
 * Where imports and the helper of a Go text go: the import into the existing block in gofmt's order, the function at the end
 * of the file. The names of a package are shared by its files, so the others are looked at too.
 */
import { insert } from '../../edits';
import { freshName, hasWord, lineStart, nextLine, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, descendants, named } from '../../walk';
import type { Context, Helper, LookupKit, Prepared } from '../language';
import { packageTexts, steadyTexts } from './package';

function pathOf(spec: SyntaxNode): string {
  return spec.childForFieldName('path')?.text.slice(1, -1) ?? '';
}

/** The name by which a package can be called here; `.` when its names need none. */
function importedAs(root: SyntaxNode, path: string): string | undefined {
  for (const spec of importSpecs(root)) {
    const alias = spec.childForFieldName('name')?.text;
    if (pathOf(spec) === path && alias !== '_') return alias ?? path.slice(path.lastIndexOf('/') + 1);
  }
  return undefined;
}

function importDeclarations(root: SyntaxNode): readonly SyntaxNode[] {
  return named(root).filter((node) => node.type === 'import_declaration');
}

function importSpecs(root: SyntaxNode): readonly SyntaxNode[] {
  return importDeclarations(root).flatMap((node) => descendants(node, ['import_spec']));
}

/** In the first group of a block, where `gofmt` sorts it to. */
function intoBlock(text: string, list: SyntaxNode, line: string, path: string, eol: string): TextEdit {
  const specs = named(list).filter((node) => node.type === 'import_spec');
  const [first] = specs;
  if (first === undefined) return insert(list.startIndex + 1, `${eol}\t${line}${eol}`);
  if (lineStart(text, first.startIndex) <= list.startIndex) return insert(first.startIndex, `${line}; `);
  let at = lineStart(text, first.startIndex);
  for (const [index, spec] of specs.entries()) {
    const previous = specs[index - 1];
    const isSameGroup = previous === undefined || !/\n[ \t]*\r?\n/.test(text.slice(previous.endIndex, spec.startIndex));
    if (!isSameGroup || pathOf(spec) > path) break;
    at = nextLine(text, spec.endIndex);
  }
  return insert(at, `\t${line}${eol}`);
}

/** A single import and the new one become a block; C's import stays alone, as its comment is code. */
function importEdits({ root, text, eol }: Context, path: string, local: string): readonly TextEdit[] {
  const line = local === path.slice(path.lastIndexOf('/') + 1) ? `"${path}"` : `${local} "${path}"`;
  const declarations = importDeclarations(root).filter(
    (node) => !descendants(node, ['import_spec']).some((each) => pathOf(each) === 'C'),
  );
  const block = declarations.find((node) => childOfType(node, 'import_spec_list') !== undefined);
  const list = block === undefined ? undefined : childOfType(block, 'import_spec_list');
  if (list !== undefined) return [intoBlock(text, list, line, path, eol)];
  const [single] = declarations;
  const spec = single === undefined ? undefined : childOfType(single, 'import_spec');
  if (single === undefined || spec === undefined || declarations.length > 1) {
    const after = declarations.at(-1) ?? childOfType(root, 'package_clause');
    const gap = declarations.length > 0 ? '\n' : '\n\n';
    return [insert(after?.endIndex ?? 0, withEol(`${gap}import ${line}`, eol))];
  }
  const isFirst = path < pathOf(spec);
  const open = isFirst ? `(\n\t${line}\n\t` : '(\n\t';
  const close = isFirst ? '\n)' : `\n\t${line}\n)`;
  return [insert(spec.startIndex, withEol(open, eol)), insert(spec.endIndex, withEol(close, eol))];
}

function declarationOf(text: string, name: string): string | undefined {
  return new RegExp(`^func ${name}\\([^)]*\\)[^{\\n]*\\{[\\s\\S]*?^\\}`, 'm').exec(text)?.[0];
}

function isAlikeIn(texts: readonly string[], helper: Helper): boolean {
  return texts.some((text) => {
    const source = declarationOf(text, helper.name);
    return source !== undefined && /^func \w+\(\w+ string\) string/.test(source) && helper.isAlike(source);
  });
}

/** Prepares a text: one helper for all lookups of the package, and what it imports. */
export function prepareGo(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text, root, eol } = context;
  const { helper } = kit;
  if (helper !== undefined && isAlikeIn([text, ...steadyTexts(context)], helper)) {
    return { spellings: nodes.map(() => ({ helper: helper.name, modules: new Map() })), edits: [] };
  }
  const edits: TextEdit[] = [];
  const modules = new Map<string, string>();
  for (const path of kit.imports) {
    const known = importedAs(root, path);
    const base = path.slice(path.lastIndexOf('/') + 1);
    const isTaken =
      known === undefined &&
      new RegExp(`\\b${base}\\s*(?::=|,.*:=)|^(?:var|const|func|type) ${base}\\b|"[^"\\n]*/${base}"$`, 'm').test(text);
    const local = known ?? (isTaken ? freshName(text, `${base}${path === base ? 'env' : 'client'}`) : base);
    modules.set(path, local);
    if (known === undefined) edits.push(...importEdits(context, path, local));
  }
  const all = [text, ...packageTexts(context)].join('\n');
  const name = helper === undefined ? undefined : hasWord(all, helper.name) ? freshName(all, helper.name) : helper.name;
  const spelling = { helper: name, modules };
  if (helper !== undefined && name !== undefined) {
    const gap = text.endsWith('\n') ? '\n' : '\n\n';
    edits.push(insert(text.length, withEol(`${gap}${helper.source(name, spelling)}\n`, eol)));
  }
  return { spellings: nodes.map(() => spelling), edits };
}
