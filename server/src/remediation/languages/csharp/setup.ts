/** Where the helper of a C# text goes: into the outermost class around the literal, or below top-level statements. */
import { insert } from '../../edits';
import { freshName, hasWord, indentUnit, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { children, named, outermost } from '../../walk';
import type { Context, Helper, LookupKit, Prepared, Spelling } from '../language';
import { addMember } from '../members';

const hostTypes = ['class_declaration', 'struct_declaration', 'record_declaration'];

/** Every kind of type declaration that can have static members. */
export const typeTypes: readonly string[] = [...hostTypes, 'interface_declaration'];

function alikeIn(body: SyntaxNode, helper: Helper): boolean {
  return named(body).some((member) => {
    const declared = member.type === 'global_statement' ? (named(member)[0] ?? member) : member;
    const isMethod = /^(?:method_declaration|local_function_statement)$/.test(declared.type);
    return isMethod && declared.childForFieldName('name')?.text === helper.name && helper.isAlike(declared.text);
  });
}

/** The other parts of a partial class share its members. */
function isInOtherPart({ facts }: Context, type: SyntaxNode, helper: Helper): boolean {
  if (!children(type).some((child) => child.type === 'modifier' && child.text === 'partial')) return false;
  const part = new RegExp(`\\bpartial\\s+(?:class|struct|record)\\s+${type.childForFieldName('name')?.text ?? ''}\\b`);
  return [...facts.siblings.values()].some(
    (text) => part.test(text) && text.includes(`static string ${helper.name}(string`),
  );
}

/** A local function below the statements of a program without a class. */
function addLocal(context: Context, source: string): TextEdit {
  const last = named(context.root).findLast((node) => node.type === 'global_statement') ?? context.root;
  return insert(last.endIndex, withEol(`\n\n${source.replace(/^private /, '')}`, context.eol));
}

/** Prepares a text: one helper per outermost class that needs it. */
export function prepareCsharp(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text, root } = context;
  const { helper } = kit;
  const modules: ReadonlyMap<string, string> = new Map();
  const known = new Map<number, Spelling>();
  const edits: TextEdit[] = [];
  const isWord = helper !== undefined && hasWord(text, helper.name);
  const unit = indentUnit(text, '    ');
  const spellings = nodes.map((node): Spelling => {
    const type = outermost(node, hostTypes);
    const isLoose = type === undefined && outermost(node, ['global_statement']) !== undefined;
    const body = type?.childForFieldName('body') ?? (isLoose ? root : null);
    if (helper === undefined || body === null) return { helper: undefined, modules };
    const before = known.get(body.id);
    if (before !== undefined) return before;
    const isThere = (isWord && alikeIn(body, helper)) || (type !== undefined && isInOtherPart(context, type, helper));
    const name = isThere ? helper.name : freshName(text, helper.name);
    const spelling = { helper: name, modules };
    known.set(body.id, spelling);
    const source = helper.source(name, spelling);
    if (!isThere)
      edits.push(isLoose ? addLocal(context, source.replace(/\t/g, unit)) : addMember(context, body, source, unit));
    return spelling;
  });
  return { spellings, edits };
}
