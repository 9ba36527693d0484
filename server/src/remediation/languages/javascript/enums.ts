/**
 * An enum of strings as an object: members of an enum are constants, values of an object may be looked up. Done only where
 * every use of the name in the text reads a member, and no other file can see the enum: as a type it could not be replaced.
 */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { closest, isField, named } from '../../walk';
import { type Context, type Placement, type Refused, refuse } from '../language';
import { usesOf } from '../uses';

const stays = refuse(
  'constant-only',
  'An enum of strings takes constants only: make it an object, then the key can be looked up.',
);
const isType = refuse(
  'constant-only',
  'An enum of strings takes constants only, and this one is used as a type, in a `case` or by other files: make it an object and a type first.',
);

/** `=` between a member's name and its value. */
function assignOf(member: SyntaxNode, text: string): TextEdit | undefined {
  const name = member.childForFieldName('name');
  const value = member.childForFieldName('value');
  if (name?.type !== 'property_identifier' || value?.type !== 'string') return undefined;
  const between = text.slice(name.endIndex, value.startIndex);
  const at = between.indexOf('=');
  const isPlain = /^\s*=\s*$/.test(between);
  const start = name.endIndex;
  return isPlain ? { start, end: start + at + 1, newText: ':' } : undefined;
}

/** Whether a use of the enum's name reads one of its members, as a value. */
function readsMember(use: SyntaxNode): boolean {
  const { parent } = use;
  if (parent?.type !== 'member_expression' || !isField(parent, 'object', use)) return false;
  const label = closest(parent, ['switch_case'], ['statement_block']);
  const value = label?.childForFieldName('value');
  return value === undefined || value === null || parent.startIndex >= value.endIndex;
}

/** The object in an enum's place; or why it must stay an enum. */
export function rewriteEnum(context: Context, body: SyntaxNode): Placement | Refused {
  const { text } = context;
  const declaration = body.parent;
  const name = declaration?.childForFieldName('name')?.text;
  if (declaration?.type !== 'enum_declaration' || name === undefined || !/^[A-Za-z_]\w*$/.test(name)) return stays;
  if (declaration.parent?.type !== 'program' && declaration.parent?.type !== 'statement_block') return isType;
  const members = named(body).filter(({ type }) => type !== 'comment');
  const assigns = members.map((member) => assignOf(member, text));
  const edits = assigns.filter((edit) => edit !== undefined);
  if (edits.length < members.length) return stays;
  const reads = usesOf(context, name).filter((use) => use.parent?.id !== declaration.id);
  const mentions = text.match(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g')) ?? [];
  // A mention that is no use of a value is one as a type, or a second declaration.
  if (!reads.every(readsMember) || mentions.length !== reads.length + 1) return isType;
  const head = replace({ startIndex: declaration.startIndex, endIndex: body.startIndex }, `const ${name} = `);
  const end = { start: body.endIndex, end: body.endIndex, newText: ';' };
  return { edits: [head, ...edits, ...(text[body.endIndex] === ';' ? [] : [end])], roomy: true };
}
