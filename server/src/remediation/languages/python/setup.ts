/**
 * Where imports and the helper function of a Python text go. A function must be defined before the first line that calls it,
 * and nothing may come before the docstring and the imports from `__future__`.
 */
import { insert } from '../../edits';
import { afterShebang, freshName, hasWord, indentUnit, lineStart, nextLine, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { descendants, named } from '../../walk';
import type { Context, Helper, LookupKit, Prepared } from '../language';

const imports = ['import_statement', 'import_from_statement', 'future_import_statement'];
const codingLine = /^[ \t\f]*#.*?coding[:=]/;
/** Modules that commonly stand beside `os`: a first import that is none of them opens another block. */
const standard =
  /^(?:abc|argparse|array|ast|asyncio|base64|collections|concurrent|contextlib|copy|csv|dataclasses|datetime|decimal|email|enum|functools|getpass|glob|hashlib|hmac|html|http|importlib|inspect|io|itertools|json|logging|math|operator|os|pathlib|pickle|platform|queue|random|re|secrets|shutil|signal|socket|sqlite3|ssl|string|struct|subprocess|sys|tempfile|textwrap|threading|time|traceback|types|typing|unittest|urllib|uuid|warnings|weakref|xml|zipfile)(?:\.|$)/;

function isDocstring(node: SyntaxNode): boolean {
  return node.type === 'expression_statement' && /^(?:concatenated_)?string$/.test(named(node)[0]?.type ?? '');
}

/** `try: import x` and its like belong to the imports. */
function isImportBlock(node: SyntaxNode): boolean {
  if (imports.includes(node.type)) return true;
  if (node.type !== 'try_statement' && node.type !== 'if_statement') return false;
  const blocks = descendants(node, ['block']).flatMap((block) => named(block));
  return blocks.some((each) => imports.includes(each.type)) && node.endIndex - node.startIndex < 800;
}

/** Offset of the line below a node. */
function below(text: string, node: SyntaxNode): number {
  return nextLine(text, Math.max(node.startIndex, node.endIndex - 1));
}

/** After the comments that speak of the file: `#!`, `coding:`, and a block that a blank line follows. */
function top(text: string): number {
  let at = afterShebang(text);
  if (codingLine.test(text.slice(at, nextLine(text, at)))) at = nextLine(text, at);
  // In a cell of a notebook, `%%time` must stay first.
  if (/^%%\w/.test(text.slice(at, at + 3))) at = nextLine(text, at);
  const comment = /^(?:[ \t]*#[^\n]*\n)+(?=[ \t]*\r?\n)/.exec(text.slice(at));
  return at + (comment?.[0].length ?? 0);
}

interface Head {
  /** Where the first import is, or would be. */
  readonly imports: number;
  readonly firstImport: SyntaxNode | undefined;
  /** Below the last import. */
  readonly end: number;
  readonly isEmpty: boolean;
  /** The last import is of no module of Python itself: another one of its kind joins its block. */
  readonly isForeign: boolean;
}

function headOf({ root, text }: Context, firstUse: number): Head {
  let at = top(text);
  let end = at;
  let isEmpty = true;
  let isForeign = false;
  let firstImport: SyntaxNode | undefined;
  for (const [index, node] of named(root)
    .filter((each) => each.type !== 'comment')
    .entries()) {
    if (node.endIndex > firstUse) break;
    if (index === 0 && isDocstring(node)) at = below(text, node);
    else if (node.type === 'future_import_statement') at = below(text, node);
    else if (isImportBlock(node)) firstImport ??= node;
    else break;
    end = below(text, node);
    isEmpty = false;
    isForeign = imports.includes(node.type) && !standard.test(/^(?:import|from)\s+([\w.]+)/.exec(node.text)?.[1] ?? '');
  }
  return {
    imports: firstImport === undefined ? at : lineStart(text, firstImport.startIndex),
    firstImport,
    end,
    isEmpty,
    isForeign,
  };
}

/** The local name of a module that is imported before `firstUse`. */
function importedAs({ root }: Context, module: string, firstUse: number): string | undefined {
  for (const node of named(root)) {
    if (node.type !== 'import_statement' || node.endIndex > firstUse) continue;
    for (const each of named(node)) {
      if (each.type === 'dotted_name' && each.text === module) return module;
      if (each.type === 'aliased_import' && each.childForFieldName('name')?.text === module) {
        return each.childForFieldName('alias')?.text;
      }
    }
  }
  return undefined;
}

/** Where a new `import` goes: in alphabetical order among those that open the imports. */
function importEdit(context: Context, head: Head, module: string, local: string): TextEdit {
  const { text, eol } = context;
  const line = `import ${module}${local === module ? '' : ` as ${local}`}${eol}`;
  if (!standard.test(module) && head.firstImport !== undefined) {
    const isOpen = head.end > 0 && text[head.end - 1] !== '\n';
    return insert(head.end, (isOpen ? eol : '') + (head.isForeign ? '' : eol) + line);
  }
  let node = head.firstImport ?? null;
  if (node === null) {
    const isOpen = head.imports > 0 && text[head.imports - 1] !== '\n';
    const lead = head.isEmpty && text.slice(0, head.imports).trim() === '' ? '' : eol;
    return insert(head.imports, (isOpen ? eol : '') + lead + line);
  }
  let at = lineStart(text, node.startIndex);
  const isForeign = node.type === 'import_statement' && !standard.test(named(node)[0]?.text ?? '');
  if (isForeign) return insert(at, line + eol);
  while (node?.type === 'import_statement' && (named(node)[0]?.text ?? '') < module) {
    at = below(text, node);
    node = node.nextSibling;
  }
  return insert(at, line);
}

/** Two blank lines on both sides, as everybody writes it. */
function helperEdit(context: Context, head: Head, source: string, hasImport: boolean): TextEdit {
  const { text, eol } = context;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(head.end))?.[0].split('\n').length ?? 1;
  const after = head.end + 1 >= text.length ? '' : '\n'.repeat(Math.max(0, 3 - blank));
  const isOpen = head.end > 0 && text[head.end - 1] !== '\n';
  const before = head.isEmpty && !hasImport && head.end === 0 ? '' : '\n\n';
  return insert(head.end, withEol(`${isOpen && !hasImport ? '\n' : ''}${before}${source}\n${after}`, eol));
}

function alikeIn({ root, text }: Context, helper: Helper, firstUse: number): string | undefined {
  const names = [helper.name, ...(helper.alsoNamed ?? [])].filter((name) => hasWord(text, name));
  return names.find((name) =>
    named(root).some((node) => {
      if (node.endIndex > firstUse) return false;
      if (node.type === 'import_from_statement')
        return named(node)
          .slice(1)
          .some((each) => each.text === name);
      const isNamed = node.type === 'function_definition' && node.childForFieldName('name')?.text === name;
      return isNamed && helper.isAlike(node.text);
    }),
  );
}

/** Prepares a text: one helper and its imports for all lookups. */
export function preparePython(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text } = context;
  const firstUse = nodes[0]?.startIndex ?? 0;
  const known = kit.helper === undefined ? undefined : alikeIn(context, kit.helper, firstUse);
  if (known !== undefined) {
    return { spellings: nodes.map(() => ({ helper: known, modules: new Map() })), edits: [] };
  }
  const head = headOf(context, firstUse);
  const modules = new Map<string, string>();
  const edits: TextEdit[] = [];
  for (const module of kit.imports) {
    const local = importedAs(context, module, firstUse);
    const isTaken = local === undefined && new RegExp(`^[ \\t]*(?:def |class )?${module}\\b\\s*[=(:]`, 'm').test(text);
    modules.set(module, local ?? (isTaken ? freshName(text, `_${module}`) : module));
    if (local === undefined) edits.push(importEdit(context, head, module, modules.get(module) ?? module));
  }
  const name = kit.helper === undefined ? undefined : freshName(text, kit.helper.name);
  const spelling = { helper: name, modules };
  if (kit.helper !== undefined && name !== undefined) {
    const source = reindent(kit.helper.source(name, spelling), indentUnit(text, '    '));
    edits.push(helperEdit(context, head, source, edits.length > 0));
  }
  return { spellings: nodes.map(() => spelling), edits };
}
