/**
 * Visual Basic: `RequireEnv("NAME")`, a private function of the outermost class or module; a `Const` becomes `ReadOnly`. Read
 * without a grammar, line by line, so that only what is sure is fixed.
 */
import { insert } from '../edits';
import { freshName, indentAt, indentUnit, lineStart, reindent, withEol } from '../layout';
import type { SyntaxNode } from '../syntax';
import { isWhole, wholeLookup } from './composing';
import { flatReader, lineBefore, nameBefore } from './flatReader';
import {
  type Composed,
  type Context,
  type Helper,
  type Hole,
  type Language,
  type Literal,
  type LookupKit,
  type Placement,
  type Prepared,
  type Refused,
  refuse,
} from './language';
import { splitAt } from './splitting';

const read = flatReader([
  ['comment', /'[^\n]*|\bREM\b[^\n]*/iy],
  ['character', /"(?:""|[^"\n])"c/iy],
  ['string', /\$?"(?:""|[^"])*"/y],
  ['skip', /[\p{L}_][\p{L}\p{N}_]*/uy],
]);

const helper: Helper = {
  name: 'RequireEnv',
  isAlike: (source) => /GetEnvironmentVariable/i.test(source) && /\bThrow\b/i.test(source),
  source: (name) =>
    [
      `Function ${name}(name As String) As String`,
      '\tDim value = System.Environment.GetEnvironmentVariable(name)',
      '\tIf String.IsNullOrEmpty(value) Then Throw New System.InvalidOperationException(name & " is not set")',
      '\tReturn value',
      'End Function',
    ].join('\n'),
};

interface Host {
  /** `Module` or `Class` and the like, lower case. */
  readonly kind: string;
  readonly start: number;
  /** Where the line of its `End` begins. */
  readonly end: number;
}

const opening =
  /^[ \t]*(?:(?:Public|Private|Friend|Protected|Partial|Shared|NotInheritable|MustInherit|Shadows)[ \t]+)*(Module|Class|Structure)[ \t]+\w/i;
const closing = /^[ \t]*End[ \t]+(?:Module|Class|Structure)\b/i;

/** The outermost type around a place. */
function hostOf(text: string, at: number): Host | undefined {
  const open: { kind: string; start: number }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const kind = opening.exec(line)?.[1];
    if (kind !== undefined) open.push({ kind: kind.toLowerCase(), start: index });
    else if (closing.test(line)) {
      const closed = open.pop();
      if (open.length === 0 && closed !== undefined && closed.start < at && at < index)
        return { ...closed, end: index };
    }
  }
  return undefined;
}

function prepare(context: Context, kit: LookupKit, nodes: readonly SyntaxNode[]): Prepared {
  const { text, eol } = context;
  const modules = new Map<string, string>();
  const wanted = kit.helper ?? helper;
  const known = new Map<number, string>();
  const edits: ReturnType<typeof insert>[] = [];
  const spellings = nodes.map((node) => {
    const host = hostOf(text, node.startIndex);
    if (host === undefined) return { helper: undefined, modules };
    const own = text.slice(host.start, host.end);
    const isThere = new RegExp(`\\bFunction[ \\t]+${wanted.name}\\(`, 'i').test(own) && wanted.isAlike(own);
    const name = known.get(host.start) ?? (isThere ? wanted.name : freshName(text, wanted.name));
    if (!isThere && !known.has(host.start)) {
      const unit = indentUnit(text, '    ');
      const source = `Private ${host.kind === 'module' ? '' : 'Shared '}${wanted.source(name, { helper: name, modules })}`;
      const lines = reindent(source, unit, indentAt(text, host.start) + unit);
      edits.push(insert(host.end, withEol(`\n${lines}\n`, eol)));
    }
    known.set(host.start, name);
    return { helper: name, modules };
  });
  return { spellings, edits };
}

function compose(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [only] = holes;
  if (only !== undefined && isWhole(literal, holes)) return wholeLookup(literal, only.lookup('"'));
  const split = splitAt(context, literal, holes, { operator: ' & ', spell: (hole) => hole.lookup('"').text });
  return { ...split, loose: 'yes' };
}

const outside = refuse('constant-only', 'There is no class or module here that could hold the lookup.');
const inAttribute = refuse(
  'constant-only',
  'An attribute takes constants only: set the value in code, then it can be looked up.',
);
const inDefault = refuse(
  'constant-only',
  'The default of this parameter must be a constant: let it be Nothing, and look the value up in the body.',
);

const constant =
  /^([ \t]*)((?:(?:Public|Private|Friend|Protected|Shadows)[ \t]+)*)Const[ \t]+(\w+)([ \t]+As[ \t]+String)?[ \t]*=[ \t]*$/i;

/** `Const` becomes `ReadOnly`, in a body `Dim`. */
function placeInConstant({ text }: Context, node: SyntaxNode, host: Host): Placement | Refused {
  const line = lineBefore(text, node.startIndex);
  const [, indent = '', modifiers = '', name = '', type] = constant.exec(line) ?? [];
  const rest = /^[^\n]*/.exec(text.slice(node.endIndex))?.[0] ?? '';
  if (name === '' || /^\s*[,&+]/.test(rest)) {
    return refuse(
      'constant-only',
      'A `Const` of several or with more than the key must stay one: take it apart first.',
    );
  }
  const uses = new RegExp(
    `^[^\\n']*(?:\\bConst\\b[^\\n']*=[^\\n']*|<\\w+\\([^\\n']*|\\bOptional\\b[^\\n']*=[ \\t]*)\\b${name}\\b`,
    'im',
  );
  if (uses.test(text.slice(0, node.startIndex - line.length) + text.slice(node.endIndex))) {
    return refuse(
      'constant-only',
      'Another constant, an attribute or a default is made of this one: it must stay one.',
    );
  }
  const start = lineStart(text, node.startIndex);
  const lines = text.slice(host.start, start).split('\n');
  const isBody = lines.findLast((each) => /^\s*(?:End\s+)?(?:\w+\s+)*(?:Sub|Function|Get|Set|Property)\b/i.test(each));
  const isLocal = isBody !== undefined && !/^\s*End\b/i.test(isBody);
  const word = isLocal ? 'Dim' : `${host.kind === 'module' ? '' : 'Shared '}ReadOnly`;
  const spelled = isLocal
    ? `${indent}Dim `
    : `${indent}${modifiers || (host.kind === 'structure' ? 'Public ' : 'Private ')}${word} `;
  const end =
    start +
    indent.length +
    modifiers.length +
    (/^Const[ \t]+/i.exec(line.slice(indent.length + modifiers.length))?.[0].length ?? 0);
  const declared = { start, end, newText: spelled };
  // A constant has the type of its value; a field has only the one that it is given.
  const typed = insert(start + line.indexOf(name, end - start) + name.length, ' As String');
  return { edits: type === undefined ? [declared, typed] : [declared], roomy: true };
}

function place(context: Context, node: SyntaxNode): Placement | Refused {
  const { text } = context;
  const host = hostOf(text, node.startIndex);
  const line = lineBefore(text, node.startIndex);
  if (/^\s*<[\w.]+\s*\([^>]*$/.test(line)) return inAttribute;
  if (host === undefined) return outside;
  if (/\bOptional\b[^,]*=\s*$/i.test(line)) return inDefault;
  if (/^\s*(?:\w+[ \t]+)*Const\b/i.test(line)) return placeInConstant(context, node, host);
  return {};
}

/** See the file's first lines. */
export const vb: Language = {
  ids: ['vb'],
  comments: ['comment'],
  literals: { string: true, character: 'A character cannot hold a key.' },
  functions: [],
  hints: { rules: {}, transparent: [], argumentLists: [] },
  roomy: [],
  concat: { operator: '', nodes: [] },
  read,
  env: () => ({
    imports: [],
    helper,
    needsHelper: true,
    lookup: (name, { helper: local }) => ({ text: `${local}("${name}")`, loose: false }),
  }),
  delimiters: (node) => ({ open: node.text.startsWith('$') ? '$"' : '"', close: '"' }),
  decode: (_literal, raw) => (/["{}]/.test(raw) ? undefined : raw),
  compose,
  place,
  prepare,
  hint: (node) => nameBefore(node.parent?.text ?? '', node.startIndex),
  envAdvice: () =>
    '.NET does not read .env: export the variable where the program runs; a shell does it with `set -a; . ./.env; set +a`.',
};
