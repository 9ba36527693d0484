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

/** What a package calls itself, as far as its path tells: a last part that is a version gives way to the one before. */
function packageName(path: string): string {
  return /([^/]+?)(?:\/(?:api)?v\d+)?$/.exec(path)?.[1] ?? path;
}

/** The name by which a package can be called here; `.` when its names need none. */
function importedAs(root: SyntaxNode, path: string): string | undefined {
  for (const spec of importSpecs(root)) {
    const alias = spec.childForFieldName('name')?.text;
    if (pathOf(spec) === path && alias !== '_') return alias ?? packageName(path);
  }
  return undefined;
}

function importDeclarations(root: SyntaxNode): readonly SyntaxNode[] {
  return named(root).filter((node) => node.type === 'import_declaration');
}

function importSpecs(root: SyntaxNode): readonly SyntaxNode[] {
  return importDeclarations(root).flatMap((node) => descendants(node, ['import_spec']));
}

/** A package that a text is to import, and the line that does it. */
interface NewImport {
  readonly path: string;
  readonly line: string;
}

/** Whether a package is not Go's own: its first part is a host. */
function isForeign(path: string): boolean {
  return /^[^/]*\./.test(path);
}

/** The groups of a block, which blank lines part. */
function groupsOf(text: string, list: SyntaxNode): readonly (readonly SyntaxNode[])[] {
  const groups: SyntaxNode[][] = [];
  for (const spec of named(list).filter((node) => node.type === 'import_spec')) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const isParted = previous === undefined || /\n[ \t]*\r?\n/.test(text.slice(previous.endIndex, spec.startIndex));
    if (last === undefined || isParted) groups.push([spec]);
    else last.push(spec);
  }
  return groups;
}

/** Into a group of a block, where `gofmt` sorts it to. */
function intoGroup(text: string, group: readonly SyntaxNode[], { path, line }: NewImport, eol: string): TextEdit {
  const before = group.findLast((spec) => pathOf(spec) < path);
  const first = group[0]?.startIndex ?? 0;
  return insert(before === undefined ? lineStart(text, first) : nextLine(text, before.endIndex), `\t${line}${eol}`);
}

/** Go's own packages into the first group, others beside their like, or into a group of their own at the end. */
function intoBlock({ text, eol }: Context, list: SyntaxNode, imports: readonly NewImport[]): readonly TextEdit[] {
  const groups = groupsOf(text, list);
  const [first] = groups;
  const start = first?.[0]?.startIndex;
  if (first === undefined || start === undefined) {
    return [insert(list.startIndex + 1, eol + imports.map(({ line }) => `\t${line}${eol}`).join(''))];
  }
  if (lineStart(text, start) <= list.startIndex) return imports.map(({ line }) => insert(start, `${line}; `));
  const likes = groups.find((group) => group.every((spec) => isForeign(pathOf(spec))));
  const lonely = likes === undefined ? imports.filter(({ path }) => isForeign(path)) : [];
  const sorted = imports
    .filter((each) => !lonely.includes(each))
    .map((each) => intoGroup(text, (isForeign(each.path) ? likes : undefined) ?? first, each, eol));
  if (lonely.length === 0) return sorted;
  const end = lineStart(text, list.endIndex - 1);
  return [...sorted, insert(end, eol + lonely.map(({ line }) => `\t${line}${eol}`).join(''))];
}

/** Lines of a block: Go's own packages first, a blank line, the others; each group in `gofmt`'s order. */
function blockOf(imports: readonly NewImport[]): string {
  const sorted = [...imports].sort((a, b) => (a.path < b.path ? -1 : 1));
  const groups = [sorted.filter(({ path }) => !isForeign(path)), sorted.filter(({ path }) => isForeign(path))];
  const lines = groups.map((group) => group.map(({ line }) => `\t${line}\n`).join(''));
  return lines.filter((group) => group !== '').join('\n');
}

/** A single import and the new ones become a block; C's import stays alone, as its comment is code. */
function importEdits(context: Context, imports: readonly NewImport[]): readonly TextEdit[] {
  const { root, eol } = context;
  if (imports.length === 0) return [];
  const declarations = importDeclarations(root).filter(
    (node) => !descendants(node, ['import_spec']).some((each) => pathOf(each) === 'C'),
  );
  const block = declarations.find((node) => childOfType(node, 'import_spec_list') !== undefined);
  const list = block === undefined ? undefined : childOfType(block, 'import_spec_list');
  if (list !== undefined) return intoBlock(context, list, imports);
  const [single] = declarations;
  const spec = single === undefined ? undefined : childOfType(single, 'import_spec');
  const [only] = imports;
  if (single === undefined || spec === undefined || declarations.length > 1) {
    const after = declarations.at(-1) ?? childOfType(root, 'package_clause');
    const gap = declarations.length > 0 ? '\n' : '\n\n';
    const lines = imports.length === 1 && only !== undefined ? only.line : `(\n${blockOf(imports)})`;
    return [insert(after?.endIndex ?? 0, withEol(`${gap}import ${lines}`, eol))];
  }
  const all = blockOf([...imports, { path: pathOf(spec), line: spec.text }]);
  return [{ start: spec.startIndex, end: spec.endIndex, newText: withEol(`(\n${all})`, eol) }];
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
  const imports: NewImport[] = [];
  for (const path of kit.imports) {
    const known = importedAs(root, path);
    const base = packageName(path);
    const isTaken =
      known === undefined &&
      new RegExp(`\\b${base}\\s*(?::=|,.*:=)|^(?:var|const|func|type) ${base}\\b|"[^"\\n]*/${base}"$`, 'm').test(text);
    const local = known ?? (isTaken ? freshName(text, `${base}${path === base ? 'env' : 'client'}`) : base);
    modules.set(path, local);
    // A name that the path's end does not show is written out.
    const isPlain = local === base && path.endsWith(base);
    if (known === undefined) imports.push({ path, line: isPlain ? `"${path}"` : `${local} "${path}"` });
  }
  edits.push(...importEdits(context, imports));
  const all = [text, ...packageTexts(context)].join('\n');
  const name = helper === undefined ? undefined : hasWord(all, helper.name) ? freshName(all, helper.name) : helper.name;
  const spelling = { helper: name, modules };
  if (helper !== undefined && name !== undefined) {
    const gap = text.endsWith('\n') ? '\n' : '\n\n';
    edits.push(insert(text.length, withEol(`${gap}${helper.source(name, spelling)}\n`, eol)));
  }
  return { spellings: nodes.map(() => spelling), edits };
}
