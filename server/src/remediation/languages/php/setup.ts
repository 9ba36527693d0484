/**
 * Where the helper of a PHP text goes: a private static method of the class around the literal, else a function above the
 * first statement. Such a function is declared once for all files of a namespace, so that it asks whether it is there.
 */
import { insert } from '../../edits';
import { afterShebang, freshName, hasWord, indentUnit, nextLine, reindent, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest, named } from '../../walk';
import type { Context, Helper, LookupKit, Prepared, Spelling } from '../language';
import { addMember } from '../members';

const hosts = ['class_declaration', 'anonymous_class', 'trait_declaration', 'enum_declaration'];

function methodIn(body: SyntaxNode, { name, isAlike }: Helper): boolean {
  return named(body).some(
    (member) =>
      member.type === 'method_declaration' && member.childForFieldName('name')?.text === name && isAlike(member.text),
  );
}

/** `vaultSecret` -> `vault_secret`, as functions are called. */
function functionName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function functionIn({ root }: Context, name: string, helper: Helper): boolean {
  return root
    .descendantsOfType(['function_definition'])
    .some((node) => node?.childForFieldName('name')?.text === name && helper.isAlike(node.text));
}

/** Where a function goes, and what it must be wrapped in there. */
interface Spot {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Below what must come first: the opening tag, `declare`, `namespace` and `use`. */
function spotFor({ root, text }: Context): Spot {
  const tag = named(root).find((node) => node.type === 'php_tag');
  const start = afterShebang(text);
  if (tag === undefined || tag.text !== '<?php' || text.slice(start, tag.startIndex).trim() !== '') {
    // A page with code in it: the function gets a block of its own, ahead of the page.
    return { at: start, before: '<?php\n', after: '?>\n' };
  }
  let end = tag.endIndex;
  for (const node of named(root)) {
    if (/^(?:declare_statement|namespace_use_declaration)$/.test(node.type)) end = node.endIndex;
    else if (node.type === 'namespace_definition' && node.childForFieldName('body') === null) end = node.endIndex;
    else if (!/^(?:php_tag|comment|text)$/.test(node.type)) break;
  }
  const at = nextLine(text, end - 1);
  const hasCode = !/^[ \t]*(?:(?:\/\/|#|\/\*)[^\n]*)?\r?\n?$/.test(text.slice(end, at));
  const isOpen = hasCode || text[at - 1] !== '\n';
  const isFollowed = hasCode || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(at));
  return { at: hasCode ? end : at, before: isOpen ? '\n\n' : '\n', after: isFollowed ? '\n' : '' };
}

function addFunction(context: Context, name: string, source: string): TextEdit {
  const { text, eol } = context;
  const { at, before, after } = spotFor(context);
  const guarded = `if (!function_exists(__NAMESPACE__ . '\\\\${name}')) {\n${source.replace(/^(?=.)/gm, '\t')}\n}`;
  return insert(at, withEol(`${before}${reindent(guarded, indentUnit(text, '    '))}\n${after}`, eol));
}

/** Prepares a text: one helper for each class, and one function for what is in none. */
export function preparePhp(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text } = context;
  const { helper } = kit;
  const modules: ReadonlyMap<string, string> = new Map();
  if (helper === undefined) return { spellings: nodes.map(() => ({ helper: undefined, modules })), edits: [] };
  const known = new Map<number, Spelling>();
  const edits: TextEdit[] = [];
  const spellings = nodes.map((node): Spelling => {
    const host = closest(node, hosts);
    const body =
      host?.childForFieldName('body') ?? (host === undefined ? null : (childOfType(host, 'declaration_list') ?? null));
    const key = body?.id ?? -1;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = body === null ? functionName(helper.name) : helper.name;
    const isThere = body === null ? functionIn(context, own, helper) : methodIn(body, helper);
    const name = isThere || !hasWord(text, own) ? own : freshName(text, own);
    const spelling: Spelling = { helper: body === null ? name : `self::${name}`, modules };
    known.set(key, spelling);
    const source = helper.source(name, spelling);
    if (!isThere) {
      edits.push(
        body === null
          ? addFunction(context, name, source)
          : addMember(context, body, `private static ${source}`, indentUnit(text, '    ')),
      );
    }
    return spelling;
  });
  return { spellings, edits };
}
