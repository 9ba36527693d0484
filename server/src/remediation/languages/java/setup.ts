/** Where the helper of a Java text goes: into the outermost class around the literal, as its last member. */
import { insert } from '../../edits';
import { freshName, hasWord, indentUnit } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, children, outermost } from '../../walk';
import type { Context, Helper, LookupKit, Prepared, Spelling } from '../language';
import { addMember } from '../members';

/** Types that may have a private static method in every Java. */
const hostTypes = ['class_declaration', 'enum_declaration', 'record_declaration'] as const;

/** Every kind of type declaration. */
export const typeTypes = [...hostTypes, 'interface_declaration', 'annotation_type_declaration'] as const;

function alikeIn(body: SyntaxNode, helper: Helper): boolean {
  const inner = childOfType(body, 'enum_body_declarations');
  return [...children(body), ...(inner === undefined ? [] : children(inner))].some((member) => {
    const isNamed = member.type === 'method_declaration' && member.childForFieldName('name')?.text === helper.name;
    return isNamed && helper.isAlike(member.text);
  });
}

/** An enum without methods has no semicolon after its constants. */
function semicolon(body: SyntaxNode): TextEdit[] {
  if (body.type !== 'enum_body' || childOfType(body, 'enum_body_declarations') !== undefined) return [];
  const last = children(body).findLast((child) => child.type === 'enum_constant' || child.type === ',');
  return last === undefined ? [] : [insert(last.endIndex, ';')];
}

/** Brings types in by their simple names, unless the text has another meaning for the name. */
function importTypes(
  { root, text, eol }: Context,
  types: readonly string[],
): { readonly modules: ReadonlyMap<string, string>; readonly edits: readonly TextEdit[] } {
  const modules = new Map<string, string>();
  const lines: string[] = [];
  for (const type of types) {
    const simple = type.slice(type.lastIndexOf('.') + 1);
    const isImported = new RegExp(`^[ \\t]*import\\s+${type.replaceAll('.', '\\.')}\\s*;`, 'm').test(text);
    const isFree = isImported || !hasWord(text, simple);
    modules.set(type, isFree ? simple : type);
    if (isFree && !isImported) lines.push(`import ${type};`);
  }
  if (lines.length === 0) return { modules, edits: [] };
  const nodes = children(root);
  const last = nodes.findLast((node) => node.type === 'import_declaration');
  const before = last ?? nodes.find((node) => node.type === 'package_declaration');
  const block = lines.sort().join(eol);
  if (before === undefined) return { modules, edits: [insert(0, `${block}${eol}${eol}`)] };
  return { modules, edits: [insert(before.endIndex, `${last === undefined ? eol : ''}${eol}${block}`)] };
}

/** Prepares a text: one helper per outermost class that needs it. */
export function prepareJava(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { modules, edits: imported } = importTypes(context, kit.imports);
  const byBody = new Map<number, Spelling>();
  const edits: TextEdit[] = [];
  let isNew = false;
  const { helper } = kit;
  const isWord = helper !== undefined && hasWord(context.text, helper.name);
  const spellings = nodes.map((node): Spelling => {
    const body = outermost(node, [...hostTypes])?.childForFieldName('body') ?? null;
    if (helper === undefined || body === null) return { helper: undefined, modules };
    const known = byBody.get(body.id);
    if (known !== undefined) return known;
    const isThere = isWord && alikeIn(body, helper);
    const name = isThere ? helper.name : freshName(context.text, helper.name);
    const spelling = { helper: name, modules };
    byBody.set(body.id, spelling);
    if (!isThere) {
      isNew = true;
      const unit = indentUnit(context.text, '    ');
      edits.push(...semicolon(body), addMember(context, body, helper.source(name, spelling), unit));
    }
    return spelling;
  });
  return { spellings, edits: isNew ? [...imported, ...edits] : edits };
}
